/** Which topics of a large site have what a query asks for, without their indexes: for the build and the browser. */
export { cluesOfIndex, cluesOfQuery } from './clues.ts';
export { type ClueFiles, cluePath, clueShard, packClues, readClue } from './pack.ts';
