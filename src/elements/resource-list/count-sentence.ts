import type {Selection} from '../../core/search/select.js';
import type {Messages} from '../../locales/messages/index.js';

/**
 * How many there are.
 *
 * @param words - What was searched for; empty when nothing was.
 */
export function countSentence(
  {count, total, partlyCount}: Pick<Selection, 'count' | 'total' | 'partlyCount'>,
  words: string,
  {list}: Messages,
): string {
  if (words && count === 0 && partlyCount > 0) return list.countPartly(partlyCount, words);
  if (words) return list.countFor(count, words);
  return count === total ? list.count(total) : list.countOf(count, total);
}

/** The same for those who do not see what is offered besides: another spelling, or what filters hide. */
export function answerSentence(selection: Selection, words: string, messages: Messages): string {
  const {list} = messages;
  const {count, instead, withoutFilters} = selection;
  return [
    countSentence(selection, words, messages),
    instead && `${list.didYouMean} ${list.option(instead.words, instead.count)}`,
    count === 0 && withoutFilters > 0 && list.withoutFilters(withoutFilters),
  ]
    .filter(Boolean)
    .join('. ');
}
