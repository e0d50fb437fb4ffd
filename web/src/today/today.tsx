import type { LearningShelf, PracticeConversationOnList } from '@wayfellow/server/contract';
import type { VNode } from 'preact';
import { wayTo } from '../learning/addresses.ts';
import { askForShelf } from '../learning/asked.ts';
import { isBegun } from '../learning/standing.ts';
import type { Answer } from '../look/asking.ts';
import { EyeSign, TwoPaths } from '../look/drawings.tsx';
import type { Page } from '../look/way.ts';
import { words } from '../look/words.ts';
import { askForTalks } from '../practising/asked.ts';
import { askForReview } from '../standing/asked.ts';
import { nextThing } from './next-thing.ts';
import type { NextThing } from './next-thing.ts';

const said = words.today;

function offered(next: NextThing): {
  readonly title: string;
  readonly about: string;
  readonly button: string;
  readonly to: string;
} {
  switch (next.kind) {
    case 'go-on':
      return {
        title: said.nextGoOn(next.talk.personName),
        about: said.nextGoOnAbout,
        button: said.nextGoOnButton,
        to: `/practise/${next.talk.id}`,
      };
    case 'lesson':
      return {
        title: said.nextLesson(next.lesson.number, next.lesson.title),
        about: next.lesson.about,
        button: said.nextLessonButton,
        to: wayTo(next.lesson.courseId, next.lesson.id),
      };
    case 'practise':
      return {
        title: said.nextPractise,
        about: said.nextPractiseAbout,
        button: said.nextPractiseButton,
        to: '/practise',
      };
  }
}

function laterTitle(next: NextThing): string {
  if (next.kind === 'go-on') return said.laterTitles['go-on'](next.talk.personName);
  return next.kind === 'lesson' ? said.laterTitles.lesson(next.lesson.number) : said.laterTitles.practise;
}

interface TodayProps {
  readonly shelf: LearningShelf;
  readonly talks: readonly PracticeConversationOnList[];
  /** There is something to look at again. */
  readonly again: boolean;
}

function TodayScreen({ shelf, talks, again }: TodayProps): VNode {
  const next = nextThing(shelf, talks);
  const offer = offered(next);
  const been = talks.length > 0 || shelf.courses.some(isBegun);
  return (
    <>
      <TwoPaths />
      <h1 tabIndex={-1}>{been ? laterTitle(next) : said.firstTitle}</h1>
      {!been && (
        <div class="flow four-lines">
          {said.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <section class="card is-next">
        <p class="kicker">{said.nextKicker}</p>
        <h2>{offer.title}</h2>
        <p>{offer.about}</p>
        <p class="buttons">
          <a class="button" href={offer.to}>
            {offer.button}
          </a>
        </p>
      </section>
      <section class="section">
        <h2 class="small-heading">
          <EyeSign />
          {said.whoReadsTitle}
        </h2>
        {said.whoReads.map((line) => (
          <p key={line} class="quiet">
            {line}
          </p>
        ))}
      </section>
      <p class="buttons or-else">
        <span class="quiet">{said.otherwise}</span>
        {next.kind !== 'lesson' && <a href="/learn">{said.otherLearn}</a>}
        {next.kind !== 'practise' && <a href="/practise">{said.otherPractise}</a>}
        {again && <a href="/review">{words.standing.mine.reviewTitle}</a>}
      </p>
    </>
  );
}

/** The first page: what this is, who can read what is written, and one suggested next thing. */
export async function openToday(): Promise<Answer<Page>> {
  const [shelf, talks, review] = await Promise.all([askForShelf(), askForTalks(), askForReview()]);
  if (!shelf.ok) return shelf;
  // Over the network there are no talks to show; the course can still be read.
  if (!talks.ok && talks.because !== 'only-on-this-machine') return talks;
  return {
    ok: true,
    value: {
      title: words.frame.name,
      note: said.note,
      door: 'today',
      show: () => (
        <TodayScreen
          shelf={shelf.value}
          talks={talks.ok ? talks.value : []}
          again={review.ok && review.value.items.length > 0}
        />
      ),
    },
  };
}
