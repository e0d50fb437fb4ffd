import type { Care } from '../../person.ts';

/** Words are written in one string, apart by spaces; a trailing * matches any ending. */
function care(topic: string, words: string, weakWords: string, leadsTo: string, decision = false): Care {
  const apart = (all: string): readonly string[] => all.split(' ').filter((word) => word !== '');
  return {
    topic,
    words: apart(words),
    weakWords: apart(weakWords),
    leadsTo: apart(leadsTo),
    names: apart(names[topic] ?? ''),
    pronouns: apart(pronouns[topic] ?? ''),
    decision,
  };
}

/** Names that bring a topic up when Sam says them in passing. */
const names: Readonly<Record<string, string>> = {
  ella: 'ella daughter',
  jo: 'jo',
  caseworker: 'caseworker',
  work: 'timber yard tariq',
};

/** Words that stand for someone in a topic. */
const pronouns: Readonly<Record<string, string>> = {
  mates: 'they them their he him his',
  ella: 'she her hers',
  mum: 'she her hers',
  jo: 'she her hers',
  caseworker: 'she her hers',
};

/** What Sam cares about, and the words that point there. The order breaks ties. */
export const cares: readonly Care[] = [
  care(
    'mates',
    'mate mates friend* marty deano kev lads gang group buddies pals crowd hang hanging guys circle companions',
    'they them those company belong* connect* relationship* loyal* accepted',
    'mum boring evenings',
    true,
  ),
  care(
    'saturday',
    'saturday saturdays party garden gathering event barbecue bbq invite* invitation weekend attend*',
    'night go going leave leaving decision decide choice plan home early exam missing',
    'mates boring ella',
    true,
  ),
  care(
    'sober',
    'months meeting meetings tuesday tuesdays run runs running reservoir len routine journey progress achiev*',
    'sober sobriety recovery recover* stopped stopping stop clean quit change changed strength* success* rely',
    'work sleep ella',
  ),
  care(
    'ella',
    'ella daughter kid kids girl child children dad father parent* pancake* sunday sundays kirsty whale* bike',
    'family mornings morning',
    'future mum',
  ),
  care('mum', 'mum mom mother died death grief griev* funeral bereave*', 'loss passed', 'jo mates'),
  care(
    'boring',
    'boring funny fun laugh* joke* humour entertain* identity clown voices',
    'different normal fit',
    'mates future',
  ),
  care(
    'evenings',
    'evening* lonely loneliness alone isolat* hobby hobbies bored telly tv',
    'nights home time hours flat quiet',
    'drink sleep',
  ),
  care('jo', 'jo sister sibling* nag*', 'family rings', 'mum money'),
  care(
    'sleep',
    'sleep* insomnia awake bed dream dreams nightmare* asleep rest wake',
    'tired nights night four',
    'mum evenings',
  ),
  care(
    'money',
    'money debt* owe owing bills rent saving* save afford budget* cash jar financ*',
    'pay paying',
    'jo work',
  ),
  care(
    'caseworker',
    'caseworker worker form forms appointment* service services target* probation',
    'goals professional*',
    'future',
  ),
  care(
    'work',
    'job jobs timber yard wood joiner* shift* tariq career saw saws colleague* friday*',
    'work hands week skill* boss',
    'money future',
  ),
  care(
    'drink',
    'drink drinks drinking alcohol booze beer* pub pubs crav* urge* trigger* tempt* drunk pint* relaps* bar',
    'cans risk*',
    'evenings sober',
  ),
  care(
    'future',
    'future goal goals year hope hopes hoping ideal* vision someday ahead',
    'life values',
    'ella work',
  ),
];
