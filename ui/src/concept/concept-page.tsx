/** The page of a concept: its map, what it is, its relations as sentences, and the words it rests on. */
import { Link, useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { CiteThis } from '../cite/cite-this.tsx';
import type { ConceptPageQuery } from '../generated/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { Divisions } from '../division/division-rows.tsx';
import { WordsOnPaper } from '../outline/words-on-paper.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { freshWarnings } from '../state/page.ts';
import { useStore } from '../state/store.ts';
import { WaysFrom } from '../path/ways-from.tsx';
import { useView } from '../state/use-view.ts';
import { UI } from '../words/interface.ts';
import { KIND_WORDS, LEVEL_WORDS } from '../words/terms.ts';
import { AncestorPaths } from './ancestor-paths.tsx';
import { conceptDocument } from './documents.ts';
import { TermView } from './term-view.tsx';
import { pathsTo, useAround } from './use-around.ts';
import { CONCEPT_TEXT } from '../words/pages/concept.ts';
import { later } from '../parts/later.tsx';

// What needs the classification key comes after the rest.
const ExamplesPart = later(async () => (await import('./detail/examples-part.tsx')).ExamplesPart);
const SourcesPart = later(async () => (await import('./detail/sources-part.tsx')).SourcesPart);

type Concept = NonNullable<ConceptPageQuery['concept']>;

const Head = ({
  concept,
  ancestors,
}: {
  readonly concept: Concept;
  readonly ancestors: ConceptPageQuery['ancestors'];
}) => {
  const warnings = useStore(freshWarnings);
  return (
    <header className="panel-head">
      {ancestors !== null && <AncestorPaths ancestors={ancestors} />}
      <PageTitle title={concept.name} />
      <p className="badges">
        <LevelBadge level={concept.level} />
        <span className="muted level-meaning">{LEVEL_WORDS[concept.level].meaning}</span>
        <span className="muted">
          {CONCEPT_TEXT.kind} {KIND_WORDS[concept.kind].one}
        </span>
      </p>
      {concept.status === 'RETIRED' && (
        <p className="notice">
          {CONCEPT_TEXT.retired}
          {concept.replacedBy !== null && (
            <>
              {CONCEPT_TEXT.replacedBy}{' '}
              <EntityLink id={concept.replacedBy.id}>{concept.replacedBy.name}</EntityLink>
            </>
          )}
          .
        </p>
      )}
      <p className="definition">{concept.definition}</p>
      {concept.scopeNote !== null && <p className="muted">{concept.scopeNote}</p>}
      {concept.aliases.length > 0 && (
        <p>
          <span className="caption">{CONCEPT_TEXT.alsoCalled}</span> {concept.aliases.join(', ')}
        </p>
      )}
      {warnings?.about === concept.id && (
        <div className="notice" role="status">
          <p className="caption">{CONCEPT_TEXT.savedWorthALook}</p>
          <ul>
            {warnings.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
};

const Foot = ({ concept }: { readonly concept: Concept }) => (
  <>
    <Divisions
      here={concept.id}
      name={concept.name}
      divisions={concept.divisions}
      memberOf={concept.memberOf}
    />
    <section className="panel-part" aria-labelledby="evidence-heading">
      <h2 id="evidence-heading" className="panel-heading">
        {CONCEPT_TEXT.whatItRestsOn} {concept.evidence.length}
      </h2>
      <EvidenceList
        evidence={concept.evidence}
        rationale={concept.rationale}
        none={CONCEPT_TEXT.noSourceConcept}
      />
    </section>
    <ExamplesPart id={concept.id} />
    <SourcesPart concept={concept} />
    <WordsOnPaper id={concept.id} />
    <WaysFrom id={concept.id} />
    <CiteThis id={concept.id} />
    <p className="panel-part">
      <Link to="/add" search={{ under: concept.id }}>
        {UI.addUnder}
      </Link>
    </p>
  </>
);

export const ConceptPage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `concept/${_splat}`;
  const asked = useAsk(conceptDocument, { id });
  const about = useAround(id, useView().view, pathsTo(id, asked.data));
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.concept}>
      {(concept) => (
        <TermView
          id={id}
          about={about}
          head={<Head concept={concept} ancestors={asked.data?.ancestors ?? null} />}
          foot={<Foot concept={concept} />}
        />
      )}
    </PageOf>
  );
};
