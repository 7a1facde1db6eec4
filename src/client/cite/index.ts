/** The menu of a paragraph and the sheet's own citations: loaded together, when the first of them is asked for. */

import { create } from '../create.ts';
import styles from './cite.css?url';

export { openMenu } from './menu.ts';
export { fillCitations } from './sheet.ts';

// Imported as a style sheet, it would be asked for by every page in its first view.
document.head.append(create('link', { rel: 'stylesheet', href: styles }));
