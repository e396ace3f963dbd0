import {writeFileSync} from 'node:fs';
import {feedSchemaText} from './feed-schema.js';

// `npm run schema`: writes data/feed.schema.json anew after the format has changed.
writeFileSync(new URL('../../data/feed.schema.json', import.meta.url), feedSchemaText());
