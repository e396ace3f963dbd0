import type {FurtherLocale} from '../further.js';
import type {ExitMessages} from '../messages/exit.js';

export const exit: FurtherLocale<ExitMessages> = () => ({
  leave: 'Leave this page quickly',
  hint: 'or press the Shift key 3 times',
  more: (n) =>
    n === 1
      ? 'Shift. Press Shift once more to leave this page.'
      : `Shift. Press Shift ${n} more times to leave this page.`,
  expired: 'You are still on this page. Press Shift 3 times to leave it.',
  leaving: 'Leaving this page.',
});
