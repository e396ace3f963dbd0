import {Widget} from '../contract/harness.js';
import {widgetsIn, type Story} from './books.js';

/** Whether a story shows what it is about; told without its words, which vary. */
export function isThere(main: ParentNode, {name}: Story): boolean {
  return widgetsIn(main).every((element) => {
    const widget = new Widget(element);
    if (name === 'Idle') return widget.showsFallback;
    if (/^(Loading|Withdrawn|Nothing|Empty|NoneFound|Bad)/.test(name))
      return widget.showsFallback || widget.text !== '';
    if (name === 'Failed') return widget.all('button').length > 0;
    if (name.startsWith('Leave')) return widget.links.length > 0;
    // Where an area is still to be chosen there is one heading, for the choice.
    const fewest = element.localName === 'signpost-region-search' ? 1 : 2;
    return widget.all('heading').length >= fewest || widget.figures.length > 0;
  });
}
