/** What a web app manifest needs to know. */
export interface ManifestSource {
  name: string;
  description: string;
  /** BCP 47 tag of the script. */
  lang: string;
  /** Path of the home page in the script. */
  start: string;
  /** The path below which the site stands. */
  base: string;
}

/** Icons: the file's name, its size in pixels, and whether it may be cut to a shape of the system's. */
export const ICONS = [
  { file: 'icons/icon-192.png', size: 192, maskable: false },
  { file: 'icons/icon-512.png', size: 512, maskable: false },
  { file: 'icons/maskable-512.png', size: 512, maskable: true },
  { file: 'icons/apple-touch-icon.png', size: 180, maskable: true },
] as const;

/** Colours of the page's ground, which the style sheet calls paper. */
export const PAPER = { light: '#fcfbf8', dark: '#14171a' } as const;

export const SCHEMES = ['light', 'dark'] as const;

/** The web app manifest of a script, as JSON. */
export function webManifest({ name, description, lang, start, base }: ManifestSource): string {
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang,
    dir: 'ltr',
    id: start,
    start_url: start,
    scope: base,
    display: 'minimal-ui',
    theme_color: PAPER.light,
    background_color: PAPER.light,
    icons: ICONS.filter(({ file }) => !file.includes('apple')).map(({ file, size, maskable }) => ({
      src: base + file,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
  });
}

/**
 * The icon as an SVG for one of the sizes. One that may be cut has paper to its edges and the drawing within the
 * circle that is always left, four fifths of the width (W3C, Web Application Manifest, "Icon masks and safe zone").
 * @param svg the site's icon, drawn in a field of 32 × 32
 * @throws Error when the icon is drawn in another field
 */
export function iconSvg(svg: string, maskable: boolean): string {
  if (!svg.includes('viewBox="0 0 32 32"')) {
    throw new Error(
      'public/favicon.svg is not drawn in viewBox="0 0 32 32". Draw it so, or change src/offline/manifest.ts.',
    );
  }
  if (!maskable) return svg;
  const ground = `<rect x="-4" y="-4" width="40" height="40" fill="${PAPER.light}"/>`;
  return svg.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"').replace(/(<svg[^>]*>)/, `$1${ground}`);
}
