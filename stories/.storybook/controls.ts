import type {StrictArgTypes} from 'storybook/internal/types';
import {kindOf} from '../../src/tooling/editor-support/read-elements.js';

/**
 * Controls as the manifest knows them: a choice of words is chosen, and what a story does not pass on
 * to its element has no control, which would do nothing.
 *
 * @param argTypes - What the manifest and the story say.
 * @param args - What the story passes on.
 */
export function honestControls(argTypes: StrictArgTypes, args: object): StrictArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      if (!(name in args)) return [name, {...argType, control: false}];
      const kind = kindOf(argType.table?.type?.summary ?? '');
      const isChoice = typeof kind === 'object' && !argType.options;
      return [name, isChoice ? {...argType, options: kind, control: {type: 'select'}} : argType];
    }),
  );
}
