/** The page of an example: what it is a case of, and the words that say so. */
import { useParams } from '@tanstack/react-router';
import { useAsk } from '../api/ask.ts';
import { ExampleVerdicts } from '../classify/example-verdicts.tsx';
import { CiteThis } from '../cite/cite-this.tsx';
import { WaysFrom } from '../path/ways-from.tsx';
import { useView } from '../state/use-view.ts';
import { StandsList } from '../debate/stands-list.tsx';
import { LevelBadge } from '../parts/level.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { PageOf } from '../parts/states.tsx';
import { WordsOnPaper } from '../outline/words-on-paper.tsx';
import { EvidenceList } from '../source/evidence-list.tsx';
import { ContestedTag } from '../parts/contested-tag.tsx';
import { LEVEL_WORDS } from '../words/terms.ts';
import { exampleDocument } from './documents.ts';
import { TermView } from './term-view.tsx';
import { useAround } from './use-around.ts';
import { CONCEPT_TEXT } from '../words/pages/concept.ts';

export const ExamplePage = () => {
  const { _splat = '' } = useParams({ strict: false });
  const id = `example/${_splat}`;
  const asked = useAsk(exampleDocument, { id });
  const about = useAround(id, useView().view);
  return (
    <PageOf id={id} asked={asked} pick={(data) => data.example}>
      {(example) => (
        <TermView
          id={id}
          about={about}
          head={
            <header className="panel-head">
              <PageTitle title={example.name} />
              <p className="badges">
                <LevelBadge level={example.level} />
                <span className="muted level-meaning">{LEVEL_WORDS[example.level].meaning}</span>
                <span className="muted">{CONCEPT_TEXT.example}</span>
                {example.contested && <ContestedTag />}
              </p>
              <p className="definition">{example.description}</p>
              {example.caveat !== null && (
                <p>
                  <span className="caption">{CONCEPT_TEXT.notClearCut}</span> {example.caveat}
                </p>
              )}
            </header>
          }
          foot={
            <>
              <ExampleVerdicts id={id} facets={example.facets} />
              <StandsList stands={example.positions} heading={CONCEPT_TEXT.whoHoldsWhat} />
              <section className="panel-part" aria-labelledby="evidence-heading">
                <h2 id="evidence-heading" className="panel-heading">
                  {CONCEPT_TEXT.whatItRestsOn} {example.evidence.length}
                </h2>
                <EvidenceList
                  evidence={example.evidence}
                  rationale={example.rationale}
                  none={CONCEPT_TEXT.noSourceExample}
                />
              </section>
              <WordsOnPaper id={id} />
              <WaysFrom id={id} />
              <CiteThis id={id} />
            </>
          }
        />
      )}
    </PageOf>
  );
};
