/** What any entity is called, from the atlas in memory. */
import type { Atlas } from '../../../schema/entities/atlas.ts';
import { brief, commentTitle, positionTitle, quoteTitle, valueTitle } from '../../../schema/view/title.ts';
import { sentenceOf } from '../../graphql/words.ts';

/** The title of the page of an id; the id itself where nothing has it. */
export type NameOf = (id: string) => string;

/** Names out of this atlas, the same as the titles of their pages. */
export const namesIn = (atlas: Atlas): NameOf => {
  const nameOf = (id: string): string => {
    const entity = atlas.get(id);
    if (entity === undefined) return id;
    switch (entity.entity) {
      case 'evidence':
        return id;
      case 'relation':
        return sentenceOf(entity, nameOf(entity.subject), nameOf(entity.object));
      case 'comment':
        return commentTitle(nameOf(entity.author), entity.order);
      case 'quote':
        return quoteTitle(nameOf(entity.speaker), entity.exact);
      case 'work':
        return entity.title;
      case 'question':
        return brief(entity.text, 200);
      case 'position':
        return positionTitle(nameOf(entity.holder), entity.text);
      case 'facet-value':
        return valueTitle(nameOf(entity.facet), entity.label);
      case 'rule':
        return entity.label;
      default:
        return entity.name;
    }
  };
  return nameOf;
};
