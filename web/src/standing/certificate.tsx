import type { CertificateAsked } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { wayTo } from '../learning/addresses.ts';
import type { Answer } from '../look/asking.ts';
import { dayInWords } from '../look/days.ts';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForCertificate } from './asked.ts';

const said = words.standing.certificate;

type Whole = Extract<CertificateAsked, { readonly kind: 'whole' }>;
type NotYet = Extract<CertificateAsked, { readonly kind: 'not-yet' }>;

/** The paper. What is written on the line lives in the field alone: no form sends it and nothing keeps it. */
function Paper({ asked }: { readonly asked: Whole }): VNode {
  return (
    <>
      <article class="certificate">
        <p class="kicker">{said.kicker}</p>
        <p>{said.thisSays}</p>
        <p class="name-line">
          <input
            id="name"
            type="text"
            maxLength={80}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            aria-label={said.nameLabel}
            aria-describedby="name-hint"
          />
        </p>
        <p class="quiet not-printed" id="name-hint">
          <strong>{said.nameLabel}.</strong> {said.nameHint}
        </p>
        <p>{said.workedThrough}</p>
        <h1>{asked.course.title}</h1>
        <h2 class="small-heading">{said.itsLessons}</h2>
        <ol>
          {asked.lessons.map(({ number, title }) => (
            <li key={number}>{title}</li>
          ))}
        </ol>
        <p>{said.checks(dayInWords(asked.passedOn))}</p>
        <p class="quiet">{said.honest}</p>
        <div class="to-sign">
          <p>{said.organisation}</p>
          <p>{said.signed}</p>
        </div>
      </article>
      <p class="buttons not-printed">
        <button type="button" class="button" onClick={() => print()}>
          {said.print}
        </button>
      </p>
    </>
  );
}

function NotYetScreen({ asked: { course, left } }: { readonly asked: NotYet }): VNode {
  return (
    <>
      <h1>{said.notYetTitle}</h1>
      <p>{said.notYet(course.title)}</p>
      <section class="section">
        <h2>{said.left}</h2>
        <ul class="plain-list">
          {left.map(({ id, number, title, open }) => {
            const name = words.standing.mine.lesson(number, title);
            return (
              <li key={id}>
                {open ? (
                  <a class="quiet-door" href={wayTo(course.id, id)}>
                    {name}
                  </a>
                ) : (
                  <>
                    {name} <span class="quiet">({said.notOpen})</span>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <p class="quiet">{said.noHurry}</p>
      <p class="buttons">
        <a class="button" href={wayTo(course.id)}>
          {said.toCourse}
        </a>
      </p>
    </>
  );
}

/** The page of a course’s certificate, or of what is left before there is one. */
export async function openCertificate(found: Readonly<Record<string, string>>): Promise<Answer<Page>> {
  const answer = await askForCertificate(found['course'] ?? '');
  if (!answer.ok) return answer;
  const asked = answer.value;
  return {
    ok: true,
    value: {
      title: words.frame.doors.learn,
      note: said.kicker,
      back: { to: '/my-learning', label: said.back },
      door: 'learn',
      show: () => (asked.kind === 'whole' ? <Paper asked={asked} /> : <NotYetScreen asked={asked} />),
    },
  };
}
