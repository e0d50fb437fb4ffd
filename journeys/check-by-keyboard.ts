import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AskedQuestion } from '../server/src/contract/checks.ts';
import type { Topic } from '../server/src/learning/course.ts';
import type { Question } from '../server/src/learning/question.ts';
import { readTeachingFolder } from '../server/src/learning/reading/folder-on-disk.ts';

/** A topic of the courses that come along, for those who know the right answers. */
export async function topicOfCourse(courseId: string, lessonId: string, topicId: string): Promise<Topic> {
  const read = await readTeachingFolder(join(import.meta.dirname, '../course'));
  assert.ok(read.ok);
  const course = read.teaching.courses.find(({ id }) => id === courseId);
  const topic = course?.lessons.find(({ id }) => id === lessonId)?.topics.find(({ id }) => id === topicId);
  assert.ok(topic, `${courseId}/${lessonId}/${topicId}`);
  return topic;
}

/** Presses Tab until what has the focus fits the selector; nobody should have to press it two hundred times. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const there = await page.evaluate((it) => document.activeElement?.matches(it) ?? false, selector);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`no Tab leads to ${selector}`);
}

/** Answers one question of an open check, as somebody who has only a keyboard; wrongly, if asked to. */
export async function answerByKeyboard(
  page: Page,
  asked: AskedQuestion,
  question: Question,
  right: boolean,
): Promise<void> {
  const named = (value: string): string =>
    `input[name=${JSON.stringify(asked.id)}][value=${JSON.stringify(value)}]`;
  switch (question.kind) {
    case 'one': {
      const option = question.options.find((one) => one.right === right);
      assert.ok(option);
      await toRadio(page, asked.id, option.id);
      return;
    }
    case 'many':
    case 'mark': {
      const all = question.kind === 'mark' ? question.conversation : question.options;
      const shown = asked.kind === 'many' ? asked.options : asked.kind === 'mark' ? asked.conversation : [];
      for (const { id } of shown)
        if (all.find((one) => one.id === id)?.right === right) {
          await tabTo(page, named(id));
          await page.keyboard.press('Space');
        }
      return;
    }
    case 'sort':
      assert.ok(asked.kind === 'sort');
      for (const { id } of asked.cards) {
        const card = question.cards.find((one) => one.id === id);
        const pile = question.piles.find((one) => (one.id === card?.pile) === right);
        assert.ok(pile);
        await toRadio(page, `${asked.id}/${id}`, pile.id);
      }
      return;
    case 'match':
      assert.ok(asked.kind === 'match');
      for (const left of asked.lefts) {
        const pair = question.pairs.find(({ id }) => id === left.id);
        const at = asked.rights.findIndex(({ words }) => (words === pair?.right) === right);
        await tabTo(page, `select[id$=${JSON.stringify(`-${left.id}`)}]`);
        for (let down = 0; down <= at; down += 1) await page.keyboard.press('ArrowDown');
      }
      return;
    case 'order': {
      const wanted = question.steps.map(({ words }) => words);
      // Each step in turn goes up until it stands where it belongs; the last one of all is left where it is.
      for (const [place, words] of (right ? wanted : wanted.toReversed()).entries()) {
        const places = async (): Promise<readonly string[]> =>
          page.locator('fieldset', { hasText: question.asks }).locator('.to-order-words').allInnerTexts();
        while ((await places()).indexOf(words) > place) {
          await page.locator(`[aria-label=${JSON.stringify(`Up: ${words}`)}]`).focus();
          await page.keyboard.press('Enter');
        }
      }
      return;
    }
    case 'write':
      await tabTo(page, 'textarea.writing');
      await page.keyboard.type(
        right ? (question.worked[0]?.words.replaceAll(/[“”]/g, '') ?? '') : 'You should just stop it.',
      );
  }
}

async function toRadio(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[name=${JSON.stringify(name)}]`);
  for (let presses = 0; presses < 12; presses += 1) {
    const chosen = await page.evaluate((it) => {
      const on = document.querySelector<HTMLInputElement>(`input[name=${JSON.stringify(it)}]:checked`);
      return on?.value ?? null;
    }, name);
    if (chosen === value) return;
    await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
  }
  assert.fail(`no key chooses ${value} of ${name}`);
}
