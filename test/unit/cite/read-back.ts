/** A citation as it comes back from its BibTeX. */
import { bibtex, readBibtex } from '../../../ui/src/cite/bibtex.ts';
import type { CslItem } from '../../../ui/src/cite/csl.ts';

/** What BibTeX has a field for: the rest of CSL-JSON says more than it can. */
export const kept = (item: CslItem) => ({
  'citation-key': item['citation-key'],
  title: item.title,
  // BibTeX has no name but family and given: one that stands whole is read as a family name alone.
  author: item.author?.map((name) => ('literal' in name ? { family: name.literal } : name)),
  publisher: item.publisher,
  issued: item.issued,
  URL: item.URL,
  note: item.note,
});

/** Written as BibTeX and read again by the library. */
export const back = (item: CslItem) => {
  const [read, ...more] = readBibtex(bibtex(item));
  if (more.length > 0) throw new RangeError('BibTeX of one thing was read as several');
  const { title, author, publisher, issued, note } = read ?? {};
  // The reader escapes the percent signs of an address once more, which BibTeX does not ask for.
  const URL = String(read?.['URL']).replaceAll('%25', '%');
  return { 'citation-key': read?.['citation-key'], title, author, publisher, issued, URL, note };
};
