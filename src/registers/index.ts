/** Figures and programmes of sheets as pages show them: read, marked in the text, described, listed. */
export {
  type CarriedSpans,
  readRegisters,
  registerSpans,
  type SheetFigure,
  type SheetRegisters,
} from './read-sheet.ts';
