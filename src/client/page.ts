import { followSections } from './follow-sections.ts';
import './locale-switch.ts';

followSections();
