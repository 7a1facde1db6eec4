/** The site's colours in the light scheme (`styles/tokens.css`): a picture stands on pages of others, which have no scheme. */
export const TOKENS = {
  paper: '#fcfbf8',
  wash: '#f3f1ea',
  line: '#dfdcd3',
  ink: '#1b1f23',
  soft: '#5b6570',
  accent: '#0a5c66',
  accentWash: '#e3f0f0',
  seal: '#b3261e',
  up: '#0b6b3a',
  down: '#9a3412',
} as const;
