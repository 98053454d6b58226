import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledTemplatesSource } from '../services/notifications/src/rendering/precompile';

/** `npm run templates`: compiles the mail templates into the source tree. */
writeFileSync(
  join('services', 'notifications', 'src', 'rendering', 'compiled-templates.ts'),
  compiledTemplatesSource(),
);
