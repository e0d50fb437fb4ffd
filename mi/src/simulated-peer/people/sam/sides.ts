/** Beginnings (up to five letters) of words that belong together across topics. */
const sidesAsWritten: readonly string[] = [
  // Being looked at, standing there with nothing in his hand.
  'looki look looks looke turni round eyes stare watch walki stood stand hand hands nothi holdi gate peopl faces',
  // Leaving in time.
  'leave leavi early nine half eight lift drive drove home hour walk time start finis',
  // What he misses.
  'miss missi misse garde fire laugh laughs music recor stori belon outsi fun part toget',
  // Losing them, or having lost.
  'lose losin lost asked askin stop finis done gone break broke forge remem left leave grief griev',
  // The quiet.
  'quiet lonel alone empty telly sofa nobod nois silen dark waiti',
  // Waking up clear.
  'wake wakin awake woke clear head sunda morni brigh fresh',
  // Leaning on somebody, telling somebody.
  'help helps helpe ring rings rang call calls phone tell telli told text leani suppo liste talki talk',
  // What the body knows.
  'stoma hand hands legs shaki shake chest heart tight nervo scare afrai face weak body',
  // Who he was.
  'funny clown voice voices norma befor loud young differ ident perso joke jokes',
  // Carrying it.
  'tired worn weari exhau carry carryi heavy caref effor punis hard weigh drain rest',
  // Being someone to count on.
  'rely relia stead promi trust proud prove count stron showi shows keepi',
  // Guilt and sorry.
  'guilt sorry asham blame fault forgi owed owing owes wrong',
  // The good moments.
  'light proud happy glad smile smili good bette relie peace calm prett',
  // The pull of it.
  'temp tempt cravi taste voice cans pint wanti want need pull urge itch drink',
  // Being told, being handled.
  'telli nag naggi plan plans list lists rules order boss push pushi press judge handl manag',
  // Being a father.
  'daugh dad dads child kids littl paren fathe schoo',
];

/** The sides of things Sam talks about, as word beginnings. */
export const sides: readonly (readonly string[])[] = sidesAsWritten.map((row) =>
  row.split(' ').map((stem) => stem.slice(0, 5)),
);
