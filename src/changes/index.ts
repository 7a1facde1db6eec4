/** What changed between two editions, as pages show it: words, figures, notes beside the text. The only door of this room. */
export {
  type Amount,
  amountOf,
  type FigureChange,
  figureChange,
  figureChanges,
  isTwoSided,
} from './figure-change.ts';
export { type GroupView, groupViews, type SideBlock } from './group-view.ts';
export { type MarginNote, noteOnNewer, noteOnOlder } from './margin-notes.ts';
export { type ComparedSheets, type Placed, placeOf } from './places.ts';
export { type SeriesChange, seriesChange } from './series-change.ts';
export { chartOf, type SeriesChart } from './series-chart.ts';
export { type PointView, type SeriesView, type StepView, seriesLabel, seriesView } from './series-view.ts';
export { changedShares, type Share, sharesOf } from './shares.ts';
export { type SilenceView, silenceView } from './silence-view.ts';
export { changedFigures, sheetFigures, type TellingFigure } from './telling-figure.ts';
export { type TellingView, tellingViews } from './telling-view.ts';
