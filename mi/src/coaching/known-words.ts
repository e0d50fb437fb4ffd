/**
 * The only words a rewrite may take over from the peer. A closed list keeps typing slips, names and
 * other tongues out of a sentence that should read well; one unknown word, and a written example is
 * shown instead. Common words only, lower case.
 */
const listed = `
a able about across after afternoon afternoons again all alone along always and animals another anything
around art as asleep at away baby back bad be because bed bedroom being best better between big bike birthday
bit book books boys breakfast breathe bright bring brother brothers build bus bush but buy by calm camp car
care catch change children choice choices church class classes clean clear clearer closer coffee come comes coming confidence
cook cooking country course cousins daily dad dance daughter daughters day days decent decide did different dinner do
doctor dog dogs doing door down drive driving drums early earn easier easy eat else energy enough evening evenings
ever every everyone everything exam exams exercise face family far farm father fear feel feeling fill find finish first fish
fishing fit fix flat focus food footy for forward free freedom friend friends from front full fun future game games garden
gardening get getting girl girls give go going good grandkids grow guitar gym had half hands hang happen happy
hard have having head health healthy hear heard help her here him his hold home homework honest honestly honesty hope house how hui hunting
i if in independent inside instead into is it job join joke keep kick kids kind kitchen know land last laugh learn learning least
less let life light like listen listened little live lives living long longer look looking lot love make making mates
matter maybe me meet meeting meetings mend mess mind mistakes moment money month months more morning mornings mother
motivation move moving much mum music my myself nan near new next nice night nights nothing now of off offered
old older on once one ones only open or other others our out outside over own paint painting parent parents park part
partner past patience pay peace peaceful people person phone pick place places plan plans play playing poems pool present
proper properly proud provide put quiet quietly quit read reading ready real reason recovery relax rent rest return
ride right road room routine run running safe same save saturday saturdays savings say school sea see seeing self
sense settle settled share shed shop show side simple since sing sister sisters sit sleep sleeping slow small so
sober sobriety some somebody someone something sometimes somewhere son song songs sons soon sort space speak spend sport stable
start starting stay staying steady step stick still stop story straight strength strong study studying stuff summer sunday
sundays sure surf swim swimming take talk talking teach team than that the their them there these they thing things
think this through time to today together tomorrow tonight too touch train training trip trips trust try trying turn two
uncle under understand understood until up use used useful very visit voice waiting wake waking walk walking walks warm
was watch way week weekend weekends weeks welcome well were what when where which while who whole why wife will wise
with without women work working world worry worrying would write writing year years yet young younger
marae whanau whānau kai mahi waka kapa haka aroha mana tamariki mokopuna moana koro kuia hīkoi waiata
`;

const known: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word.length > 0));

/** True when every word (lower case) is one a rewrite may take over. */
export function allKnown(words: readonly string[]): boolean {
  return words.every((word) => known.has(word));
}
