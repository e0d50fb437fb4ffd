import { howItWent } from '../contract/review.ts';
import type { ReviewItemToSee, ReviewToTake } from '../contract/review.ts';
import type { Page } from '../http/frame.page.ts';
import { html } from '../http/markup.ts';
import type { Markup } from '../http/markup.ts';
import { pageWords } from '../http/words.en.ts';
import { wayTo } from './addresses.page.ts';
import { blocksMarkup } from './blocks.page.ts';
import { wayToCard } from './drill-addresses.page.ts';
import { standingPageWords } from './words.standing.en.ts';

const words = standingPageWords.review;

const framed = (content: Markup): Page => ({
  title: pageWords.doors.learn,
  note: standingPageWords.mine.reviewTitle,
  back: { to: '/learn', label: pageWords.doors.learn },
  door: 'learn',
  content,
});

/** What to look at again, one thing at a time. `left` is how many this sitting still has, this one included. */
export function reviewPage({ items }: ReviewToTake, left: number, begun: boolean): Page {
  const [first] = items;
  if (first !== undefined && left > 0) return framed(onePage(first, left));
  return framed(
    html`<h1>${begun ? words.enoughTitle : words.nothingTitle}</h1>
      <p>${begun ? words.enough : words.nothing}</p>
      <p class="buttons">
        <a class="button" href="/learn">${words.toLessons}</a>
        <a class="button is-quiet" href="/my-learning">${words.toMine}</a>
      </p>
      ${howChosen()}`,
  );
}

function onePage(item: ReviewItemToSee, left: number): Markup {
  return html`<h1>${words.title}</h1>
    <p class="quiet">${words.about}</p>
    <section class="card again">
      ${item.kind === 'takeaway' ? takeaway(item) : card(item)} ${howWasIt(item, left)}
    </section>
    <p class="buttons"><a class="button is-quiet" href="/learn">${words.stop}</a></p>
    ${howChosen()}`;
}

function takeaway(item: Extract<ReviewItemToSee, { readonly kind: 'takeaway' }>): Markup {
  return html`<p class="kicker">${standingPageWords.mine.lesson(item.lesson.number, item.lesson.title)}</p>
    <h2>${item.topic.title}</h2>
    <p>${words.cue}</p>
    <details class="more">
      <summary>${words.see}</summary>
      <div class="insight prose">${blocksMarkup(item.words)}</div>
      <p>
        <a class="quiet-door" href="${wayTo(item.course.id, item.lesson.id, item.topic.id)}"
          >${words.readAgain}</a
        >
      </p>
    </details>`;
}

function card(item: Extract<ReviewItemToSee, { readonly kind: 'card' }>): Markup {
  return html`<p class="kicker">${item.drill.title}</p>
    <h2>${words.cardTitle}</h2>
    <p class="said spoken">${item.cue}</p>
    <p><a class="button is-plain" href="${wayToCard(item.drill.id, item.cardId)}">${words.toCard}</a></p>
    <p class="quiet">${words.comeBack}</p>`;
}

function howWasIt(item: ReviewItemToSee, left: number): Markup {
  return html`<form method="post" action="/review" class="how-was-it">
    <input type="hidden" name="item" value="${item.id}" />
    <input type="hidden" name="looks" value="${item.looks}" />
    <input type="hidden" name="left" value="${left}" />
    <fieldset>
      <legend class="small-heading">${words.how}</legend>
      <p class="buttons">
        ${howItWent.map(
          (went) =>
            html`<button type="submit" class="button is-plain" name="went" value="${went}">
              ${words.went[went]}
            </button>`,
        )}
      </p>
    </fieldset>
  </form>`;
}

function howChosen(): Markup {
  return html`<details class="more">
    <summary>${words.howChosen}</summary>
    ${words.chosen.map((line) => html`<p class="quiet">${line}</p>`)}
  </details>`;
}
