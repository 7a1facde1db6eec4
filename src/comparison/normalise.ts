import { fold } from '../script/index.ts';
import { createNormalForm } from './normal-form.ts';

/** Brings a text to normal form by the complete fold table. */
export const normalForm = createNormalForm(fold);
