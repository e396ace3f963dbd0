import {html, type TemplateResult} from 'lit';
import type {Areas} from '../../controllers/area-tables.js';
import type {Messages} from '../../locales/messages/index.js';

/** Where the map and the names of places come from, as their licences ask. */
export const creditsView = ({areaCredits}: Areas, messages: Messages): TemplateResult => html`
  <details part="credits" class="credits">
    <summary>${messages.region.credits}</summary>
    <ul lang="en">
      ${areaCredits.map(
        ({of, version, text, url}) =>
          html`<li>
            <a href=${url} rel="noopener noreferrer">${of}</a> (${messages.date(version)}): ${text}
          </li>`,
      )}
    </ul>
  </details>
`;
