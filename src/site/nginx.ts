import { type HeaderRule, type Headers, headersOf } from './headers.ts';

/**
 * The rules as an nginx snippet, to be included in a `server` whose `root` is set. nginx forgets the headers of a
 * server in a location that adds one of its own, so each location says all of them.
 *
 * @param rules of `headerRules`
 * @param base the path below which the site stands; its files lie in the same path below `root`
 */
export function nginxSnippet(rules: readonly HeaderRule[], base: string): string {
  const page = headersOf('404.html');
  return `# Headers, addresses of pages and the page for errors, for nginx; written by the build.
#
#   server {
#     listen 443 ssl; server_name example.org;
#     root /srv/www;                 # the built site lies in /srv/www${base}
#     include /srv/www${base}_nginx.conf;
#   }
#
# Files compressed beforehand: put .gz files beside the originals and write "gzip_static on;" (and, with the brotli
# module, .br files and "brotli_static on;"). The files of the index are compressed in themselves: leave them out.

absolute_redirect off;
etag on;
charset utf-8;
charset_types text/css text/csv text/plain text/xml text/javascript application/javascript application/json
              application/ld+json application/manifest+json application/atom+xml image/svg+xml;
gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 512;
gzip_types text/css text/csv text/plain text/xml text/javascript application/javascript application/json
           application/ld+json application/manifest+json application/atom+xml image/svg+xml;
# A folder without a page of its own is no page, either.
error_page 403 404 =404 ${base}404.html;

location ${base} {
  index index.html;
  try_files $uri $uri/ =404;
${lines(page)}
}

# Only as the answer to an address that does not exist, with status 404.
location = ${base}404.html {
  internal;
${lines(page, ' always')}
}

location = ${base}_headers { return 404; }
location = ${base}_nginx.conf { return 404; }
${special(rules)
  .map(({ pattern, headers }) => location(pattern, headers, base))
  .join('')}`;
}

/** The rules whose files are kept otherwise than pages, or are of a type to be told; with all their headers. */
function special(rules: readonly HeaderRule[]): HeaderRule[] {
  const kept = headersOf('index.html')['Cache-Control'];
  return rules
    .filter(({ pattern }) => pattern !== '*')
    .filter(({ headers }) => headers['Content-Type'] || headers['Cache-Control'] !== kept)
    .map(({ pattern, headers }) => ({ pattern, headers: { ...headersOf(pattern), ...headers } }));
}

function location(pattern: string, { 'Content-Type': type, ...headers }: Headers, base: string): string {
  const escaped = (base + pattern).replaceAll('.', '\\.');
  const place = pattern.includes(':')
    ? `~ ^${escaped.replace(/:\w+/g, '[^/]+')}$`
    : pattern.endsWith('*')
      ? `^~ ${base}${pattern.slice(0, -1)}`
      : `= ${base}${pattern}`;
  // Without its charset, which `charset` adds: nginx compares the whole of a type with those it compresses.
  const named = type ? `  types { }\n  default_type ${type.replace(/;.*/, '')};\n` : '';
  return `\nlocation ${place} {\n${named}${lines(headers)}\n}\n`;
}

// Without "always", so that an error is not kept for good under the name of a hashed file.
function lines({ 'Content-Type': _, ...headers }: Headers, always = ''): string {
  return Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}"${always};`)
    .join('\n');
}
