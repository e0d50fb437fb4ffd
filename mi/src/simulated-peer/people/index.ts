import type { PracticePerson } from '../person.ts';
import { sam } from './sam/sam.ts';

/** Everyone there is to practise with. A new person is a folder of tables beside Sam’s, and a row here. */
export const practicePeople: readonly PracticePerson[] = [sam];
