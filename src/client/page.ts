import { offerCitations } from './cite-loader.ts';
import { followSections } from './follow-sections.ts';
import './conversion-marks.ts';
import './locale-switch.ts';
import { registerWorker } from './register-worker.ts';
import './search-box.ts';

followSections();
offerCitations();
registerWorker();
