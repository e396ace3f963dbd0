import type {HeightMessage, HeightQuestion} from './height.js';

/*
 * For the page around: gives every iframe that shows `embed.html` the height that its widget needs.
 * Without this script an iframe keeps the height that its author gave it, and scrolls.
 */

/** No widget is higher, in CSS pixels; a page inside cannot make the page around endless. */
const highest = 50_000;

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({src}) => /\/embed\.html(\?|#|$)/.test(src));

/** Where the messages of an iframe come from; a sandbox hides it. */
function originOf({sandbox, src}: HTMLIFrameElement): string {
  const isHidden = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isHidden ? 'null' : new URL(src).origin;
}

addEventListener(
  'message',
  ({source, origin, data}: MessageEvent<Partial<HeightMessage> | null>) => {
    if (data?.type !== 'signpost:height' || data.version !== 1) return;
    const {height} = data;
    if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    // The page's styles may count borders into the height.
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
    // Also on a page that sets the height of everything.
    frame.style.setProperty('height', `${height + borders}px`, 'important');
  },
);

// What an iframe told before this script was here is told again.
const question: HeightQuestion = {type: 'signpost:height?', version: 1};
for (const {contentWindow} of frames()) contentWindow?.postMessage(question, '*');
