import type { HelpNumber } from '../contract/safety.ts';
import type { Frame } from '../http/frame.page.ts';
import type { Route } from '../http/routes.ts';
import { helpPage } from './help-sheet.page.ts';
import { helpSheet } from './help-sheet.ts';

/** The help sheet, as a page and as JSON. It asks nothing of the database, so it is there when that is gone. */
export function helpRoutes(frame: Frame, numbers: readonly HelpNumber[]): readonly Route[] {
  const sheet = helpSheet(numbers);
  return [
    { method: 'GET', path: '/help', openTo: 'anyone', answer: () => frame.page(helpPage(sheet)) },
    { method: 'GET', path: '/api/help', openTo: 'anyone', answer: () => Response.json(sheet) },
  ];
}
