/**
 * Words that tell whether a sentence can be heard at all. What was met in learning is told by the weights
 * (learned.ts); these are the short words of every day that decide when there is little else to go by.
 */

const wordsOf = (rows: string): ReadonlySet<string> => new Set(rows.trim().split(/\s+/));

/** Small words of English that hardly any other language writes so: each is a strong sign of English. */
export const plainlyEnglish: ReadonlySet<string> = wordsOf(`
  the you your yours you're you've you'd you'll i'm i've i'd i'll it it's that that's this these those there there's
  they they're them their she she's his him what what's which who who's where when why how how's with without from
  have has don't doesn't didn't can't won't isn't wasn't haven't couldn't wouldn't not and but because if our because
  are were been about out into just know like feel want need get got went going would could should did does my
  let's we're we've some any something anything nothing only never always after before until while than then
  good bad right thanks sorry please mates bro yeah nah yep nope aye eh oh ok
`);

/** Words of English that other languages write too: they speak neither for nor against. */
export const inManyLanguages: ReadonlySet<string> = wordsOf(`
  a me no so he an on in was die am to do as come is or be us by man hat hand rest war bin sale pour chat long par
  per non nu er go mi te la le de e o n w u c b m y d s t ma pa ha ka koe tēnā pai tino
`);

/** Everyday words, typed-chat forms and short answers that learning may have met too seldom to keep. */
export const everydayWords: ReadonlySet<string> = wordsOf(`
  hi hiya hey hello morning evening night bye cheers ta thx thanks ty welcome congrats bravo yay woohoo whoa wow aw
  aww oof ugh argh oi ooh haha hahaha hehe lol lmao omg tbh ngl idk imo fyi btw brb smh wtf fml gtg ffs jk wyd hbu
  rn tho yh yup yeh yea hm hmm mm mmm uh um er x xx xxx k kk soz pls plz msg txt wk wks yr yrs mins hrs 2day 2nite
  nite wot summat wld cld shld cos cuz abt bday sis fam hun hon babe bruv bruh dude pal lad lads lass bloke guys fulla
  whānau whanau mahi kai aroha tamariki mokopuna moko marae tangi whakapapa hui koha wairua mana iwi hapū hapu
  kaumātua kaumatua kuia koro kōrero korero pākehā pakeha puku haka waiata karakia kaupapa tikanga rangatahi tāne
  wahine wāhine matua whaea mōrena morena aotearoa kia ora kaha koutou whare āe
  chur tumeke awesome legend stoked gutted sweet choice mean smoko arvo tea cuppa jug feed quid
  alright righto reckon reckons course maybe perhaps depends probably definitely honestly exactly true fair enough
  fine great nice cool rough tough hard easy slow slowly quick quickly funny weird stupid silly lazy bored tired
  scared angry sad mad happy lonely guilty ashamed proud sick sore panicked
  idiot loser pathetic junkie junkies druggie scum worthless moron addict addicts alcoholic liar coward failure selfish
  mum mums mam dad dads nan nana gran grandad aunty auntie uncle sister brother son daughter kid kids baby partner
  husband wife ex boss doctor nurse counsellor probation parole court hostel housing prison jail rehab detox
  drink drinks drank drunk drinking sober clean booze beer wine vodka whisky weed meth gear pills spice fags vape
  methadone tramadol codeine fuck fucks fucked fucking fuckin shit shite bloody bollocks crap damn hell arse bugger
  sleep slept eat ate work worked home house flat street town money bus phone door bed food school
  today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat
  sun week weekend month year january february march april may june july august september october november december
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred first second third
  twice once half
  i we of for at her my had all if birthday christmas xmas easter toast bath chips forgot wrote shaking crying same
  loser star mate
`);

/** Small words of other languages that English does not write: each is a strong sign against English. */
export const plainlyOther: ReadonlySet<string> = wordsOf(`
  je nous vous une pas que qui avec dans mais c'est j'ai n'est d'un l'alcool merci bonjour oui très tous
  suis veux faut ça être
  ich du nicht und das ist für auch ein eine wir sie aber sehr danke nein bitte mich dich dir mir auf
  muss musst weiß wenn
  una qué pero muy está estoy tienes tengo gracias hola sí eso mucho mucha muchas quiero puedo
  todos todas cuando porque estás
  sono cosa grazie devi
  não você muito obrigado obrigada estou o que eu
  het een niet je wel moet wij
  kei ngā kua ahau tō mō tōku tōu ōu tēnei ēnei engari ehara kāore kaua taku
  ou oe lava ia lo'u ‘oku ʻoku
  nie się jest jag inte och hindi ako
`);
