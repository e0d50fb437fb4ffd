/** What a piece of talk is about, for choosing a written example that fits. `anything` fits any talk. */
export type Theme = 'friends' | 'using' | 'family' | 'everyday' | 'feelings' | 'change' | 'anything';

/** Words that point to a theme; whole words, lower case. Order breaks ties. */
const pointers: Readonly<Record<Exclude<Theme, 'anything'>, RegExp>> = {
  friends:
    /\b(?:friends?|mates?|marty|crowd|party|parties|people|lads|boys|group|crew|gang|hang(?:ing)? out|invited|birthday|lonely|alone)\b/g,
  family:
    /\b(?:family|wh[aā]nau|mum|dad|mother|father|parents?|daughters?|sons?|kids?|children|tamariki|brothers?|sisters?|partner|wife|husband|girlfriend|boyfriend|nan|koro)\b/g,
  using:
    /\b(?:drink\w*|drunk|beers?|wine|booze|alcohol|sober|sobriety|clean|us(?:e|ing)|weed|meth|pills?|smok\w*|vap\w*|high|slip\w*|relaps\w*|pub|cravings?|detox|pokies|gambl\w*)\b/g,
  everyday:
    /\b(?:work\w*|jobs?|boss|money|rent|bills?|flat|house|housing|benefit|court|probation|school|course|sleep\w*|bus|car|phone|appointments?|doctor|landlord)\b/g,
  feelings:
    /\b(?:feel\w*|scared|afraid|worried|anxious|angry|sad|tired|stressed|ashamed|guilty|numb|hopeless|low|cry\w*|panic\w*|overwhelmed|stuck|head)\b/g,
  change:
    /\b(?:chang\w*|plan\w*|goals?|steps?|try\w*|tried|quit\w*|stop\w*|start\w*|ready|future|recovery|meetings?|programme|decid\w*|decision)\b/g,
};

const order = Object.keys(pointers) as readonly (keyof typeof pointers)[];

/** The theme most pointed to; the learner's own sentence counts twice, as it says where they were heading. */
export function themeOf(learnersSentence: string, peersLastTurn: string | null): Theme {
  let best: Theme = 'anything';
  let most = 0;
  const own = learnersSentence.toLowerCase();
  const peers = (peersLastTurn ?? '').toLowerCase();
  for (const theme of order) {
    const score = 2 * (own.match(pointers[theme])?.length ?? 0) + (peers.match(pointers[theme])?.length ?? 0);
    if (score > most) {
      best = theme;
      most = score;
    }
  }
  return best;
}
