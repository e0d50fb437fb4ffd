/** The screens of practice come in one file, when the first of them is asked for. */
export { openLookBack } from '../practising/look-back.tsx';
export { openPeople } from '../practising/people.tsx';
export { openTalk } from '../practising/talk.tsx';
