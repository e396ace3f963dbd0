import {html, nothing, type TemplateResult} from 'lit';

/**
 * A choice of order, where there is one to choose.
 *
 * @param label - What the choice is called.
 * @param chosen - The order in force. None: the first.
 * @param labelOf - What an order is called.
 */
export function sortChoice<Order extends string>(
  label: string,
  orders: readonly Order[],
  chosen: Order | undefined,
  labelOf: (order: Order) => string,
  onSort: (order: Order) => void,
): TemplateResult | typeof nothing {
  if (orders.length < 2) return nothing;
  return html`
    <div class="sort">
      <label for="sort">${label}</label>
      <select
        part="sort"
        class="select"
        id="sort"
        @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value as Order)}
      >
        ${orders.map(
          (order) =>
            html`<option value=${order} .selected=${order === (chosen ?? orders[0])}>
              ${labelOf(order)}
            </option>`,
        )}
      </select>
    </div>
  `;
}
