// Takes a reader who came with an anchor to the same anchor of the page's new place: a refresh would drop it.
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link && location.hash && !link.hash) {
  link.hash = location.hash;
  location.replace(link.href);
}
