import type {FurtherLocale} from '../further.js';
import type {ExitMessages} from '../messages/exit.js';

export const exit: FurtherLocale<ExitMessages> = () => ({
  leave: 'Gadael y dudalen hon yn gyflym',
  hint: 'neu pwyswch y fysell Shift 3 gwaith',
  more: (n) =>
    n === 1
      ? 'Shift. Pwyswch Shift unwaith eto i adael y dudalen hon.'
      : `Shift. Pwyswch Shift ${n === 2 ? 'ddwywaith' : `${n} gwaith`} eto i adael y dudalen hon.`,
  expired: 'Rydych chi’n dal ar y dudalen hon. Pwyswch Shift 3 gwaith i’w gadael.',
  leaving: 'Wrthi’n gadael y dudalen hon.',
});
