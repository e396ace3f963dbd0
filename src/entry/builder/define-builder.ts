import {SignpostSnippetBuilder} from '../../elements/snippet-builder/snippet-builder.js';
import {register} from '../register.js';

/** What is registered on the builder's own page; no page with widgets needs it. */
export const tools = {
  'signpost-snippet-builder': SignpostSnippetBuilder,
} as const satisfies Readonly<Record<string, CustomElementConstructor>>;

/** Registers the snippet builder. */
export function defineBuilder(registry: CustomElementRegistry = customElements): void {
  register(tools, registry);
}
