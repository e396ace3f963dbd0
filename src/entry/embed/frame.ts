import type {ExitMessage} from '../../core/exit/exit.js';
import type {HeightMessage, HeightQuestion} from './height.js';

/*
 * For the page around: gives every iframe that shows `embed.html` the height that its widget needs, and
 * leaves the page when the way out in one of them is taken. Without this script an iframe keeps the
 * height that its author gave it, and scrolls; its way out leads away all the same, and blanks itself
 * alone.
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
  ({source, origin, data}: MessageEvent<Partial<HeightMessage | ExitMessage> | null>) => {
    if (data?.version !== 1) return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || originOf(frame) !== origin) return;
    if (data.type === 'signpost:height') setHeight(frame, data.height);
    else if (data.type === 'signpost:exit') leave(data.href);
  },
);

function setHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
  // The page's styles may count borders into the height.
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  // Also on a page that sets the height of everything.
  frame.style.setProperty('height', `${height + borders}px`, 'important');
}

function leave(href: unknown): void {
  if (typeof href !== 'string' || !/^https?:\/\//.test(href)) return;
  document.documentElement.style.setProperty('display', 'none', 'important');
  location.replace(href);
}

// What an iframe told before this script was here is told again.
const question: HeightQuestion = {type: 'signpost:height?', version: 1};
for (const {contentWindow} of frames()) contentWindow?.postMessage(question, '*');
