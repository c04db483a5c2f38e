"""Danish that is not calm; see `en` for how a line is written."""

from __future__ import annotations

from typing import Final

BEFORE: Final = ""

CALM: Final = r"""
som (jeg|vi) allerede har (fået|modtaget|noteret)
ikke (at )?(være )?(skuffet|skuffe)
(jeg|vi) forbeholder (mig|os) (retten|ret|alle|mine|vores)( rettigheder)?( til)?
sidste (betalings)?påmindelse
(betalingspåmindelse|inkassovarsel|rykker(skrivelse|brev)?)
(det|der) (haster|er) ikke (noget )?(hastværk|pres)?
(det )?haster ikke
(jeg|vi) (sender|ringer|svarer|vender) ~(inden for|inden) (24|48|en|få|et par) timer
(uden|intet|ikke noget) (pres|hastværk)
(du|i) (behøver|skal) ikke (svare|betale|skynde|bekymre|undskylde|tænke|være|have dårlig|gøre|tage)
(hvis|om) (du|i) (ikke )?(skal|har brug|må|er nødt)
(jeg|vi) (sender|ringer|svarer|retter|kigger|ser|vender|gør|går|skal nok) ~(med det samme|straks|omgående|hurtigst muligt)
(ser|svarer|retter|kigger) jeg ~(med det samme|straks)
ked af,? (at|hvis) ~skuffet
(ikke|aldrig) (din|jeres) (skyld|fejl)
(snarere|frem for|i stedet for|uden) (at )?(inkasso|advokat|retten)
"""

RULES: Final = {
    "blame": r"""
(du|i) har (ignoreret|overhørt|svigtet) (mig|os|min|mit|mine|vores|alle|alt)
det er (simpelthen |bare |fuldstændig )?uacceptabelt
(ellers|så) skal (du|i) (bare )?se[.!]?$
(du|i) har (ignoreret|overhørt|svigtet) (mig|os|mine|vores|alle|alt)
(svært|umuligt) ved at (tro|forestille|forstå|fatte|tage)
(travlt|hurtig\w*|ivrig\w*|god\w*) nok (med|til) at ~(ringe|skrive|bestille|få|kontakte)
(skulle|burde|ville ønske) ~(aldrig|ikke) ~(have|havde) (stolet|sagt|arbejdet|troet|startet|leveret|taget|givet|påtaget)
(advaret|advarede|advarer) (mig|os|imod)
ikke (engang|så meget som|et eneste|én eneste) (et|en)? ?(svar|ord|linje|tak|opkald|livstegn)
(nogensinde) ~(betale|betaler|svare|svarer|tænkt|få)
(jeg|vi) (fatter|forstår|begriber|kan) (simpelthen |slet |virkelig |overhovedet )*ikke ~(hvordan|hvorfor|at (man|du|i|nogen)|tro|fatte|forstå (hvordan|hvorfor|at))
(siger|fortæller|viser) (en del|meget|alt|lidt|noget|mig alt|sit|det hele|nok) (om|til|det)
(tavshed|opførsel|svar) (siger|taler)
ikke engang ~(gider|gad|svare|svarer|svar|tager|orker|kan|kunne|ulejlig\w*|betal\w*)
(du|i) gør (det|det her|alting|sagen) ~(svært|sværere|besværlig\w*|umulig\w*|værre)
sværere,? end (det )?(behøver|nødvendigt)
(du|i) (har|viser|udviser) (tydeligvis |åbenbart |jo |overhovedet |slet |vist )*(ingen|ikke den mindste|nul|intet|ikke (nogen|noget)) ~(respekt|intention\w*|planer|interesse|forståelse|omtanke|skam|ære|hensigt\w*)
(sådan nogle|folk|mennesker|typer) som (dig|jer)
hver (eneste|evig eneste) (gang|måned|uge|dag)
for en gangs skyld
(du|i) kan ikke (bare|tillade|være bekendt|forvente|blive ved)
(spild|spilder|spildt) (nok|alt for meget|så meget|masser|rigeligt|meget) (af )?(min|mit|vores|tid)
(betyder|er|har) (tydeligvis|åbenbart) (ingenting|intet|ikke|ligegyldig\w*|uden|mindre|helt)
(jeres|din) (tavshed|manglende svar) (siger|taler|er)
(du|i) (bliver|blev|er) ved med at \w+
(ignorerer|undviger|undgår|overhører) (du|i) (mig|os|mine|vores|alle)
(du|i) (svarer|betaler|ringer|overholder|holder|tager|gider|lytter|læser|husker|rydder) (jo )?(aldrig|ikke (engang|din|jeres|dine|telefonen))
(du|i) har (stadig |stadigvæk |endnu |jo |åbenbart |tydeligvis |slet |bare |overhovedet )+ikke ~(betalt|svaret|overført|reageret|ringet|gjort|gidet|vist|givet|sendt|overholdt)
(du|i) har (stadig |endnu |jo )?(aldrig|ikke engang|ikke så meget som|ikke en eneste gang|ikke én gang)
(du|i) har ikke (betalt|svaret|reageret|overført|overholdt|holdt|gidet|vist|gjort|levet op)
(det|dette) er (helt |kun |udelukkende |alene )?(din|jeres) (egen )?(skyld|fejl|problem)
(er|bliver) (dit|jeres|din) (eget )?(problem|ansvar|skyld|hovedpine)
som (jeg|vi) (har )?(allerede|gentagne gange|tydeligt|flere gange|klart)
hvorfor (har|kan|vil|skal|svarer|betaler|gider|er|ignorerer|tager) (du|i|jeg|det) ~(ikke|stadig|altid|aldrig|så svært|mig|igen|virkelig)
(udnytter|udnyttet|udnytte) (mig|os|min|situationen)
(holder|holdt|holdes|blive|bliver|trækker|trukket|tager|taget|tage) (mig|os)? ?(for nar|hen med snak|rundt ved næsen|ved næsen|i røven|for givet|ved nar|til grin)
(du|i) (er|virker) (tydeligvis|åbenlyst|totalt|ligeglad\w*|umulig\w*)
(åbenlyst|tydeligvis|åbenbart) (ikke|er|har|ligeglad\w*|mener|synes|tror|kan|du|i|vigtigere)
(ligeglad|ligeglade) med
(fordi|når) (du|i) (ikke (gider|svarer|betaler|overholder|tager|kan (finde|tage))|aldrig|konstant|altid|nægter)
(for længst|for uger siden|for måneder siden)
""",
    "threat": r"""
(gå|går|ringer|skriver|henvender mig|vender mig) til (pressen|medierne|avisen|aviserne|politiet|skat|ekstra bladet)
høre fra (inkasso|fogeden|min|mine|et inkasso|retten|politiet)
(begge|alle) fortryde\w*
(folk|mange|kunder|kolleger|andre|freelancere|journalister|konkurrenter|naboer) ~~(gerne|interesser\w*|glade|nysgerrige|elske|sjovt|overrasket|spændte) ~(høre|vide|læse|se|finde|at)
(ikke en anmodning|ikke et forslag|ikke en opfordring|ikke til diskussion)
(møde|møder|dukke|dukker|komme|kommer|stille|stiller) (personligt |selv |gerne )*op (på|hos|i|foran) (jeres|din|dit)
gøre? (dig|jer) til grin
(du|i) ved (godt |udmærket |præcis |nok )*hvad (der|jeg|vi) (sker|vil ske|gør|kommer)
(du|i) (kommer|vil komme|kan komme) til at (fortryde|høre|betale for|mærke|ærgre|undgælde|stå|miste|bøde)
(fortryde|fortryder) (det|du|i|dette)
(du|i) får (det )?(at føle|problemer|en sag|betalt|at se|at mærke|med)
(sagsøge\w*|stævne\w*|slæbe\w*|trække\w*|hive\w*) (dig|jer)
(dit|jeres|din|jeres gode|dit gode) (rygte|omdømme|ry|navn|kreditværdighed|renommé) (er|kan|vil|ryger|bliver|lider|tager|får|står)
(advare|advarer|fortæller|fortælle|siger|sige) ~(alle|andre|hele (byen|branchen)|(dine|jeres) (kunder|naboer|kolleger|venner|chef)|dem alle)
(alle|hele byen|hele branchen|(dine|jeres) (kunder|naboer|kolleger|kone|mand|chef|arbejdsgiver|familie|følgere)) ~(skal|kommer til|vil|får|burde) ~(vide|høre|se|at vide|opdage|kende)
(rygtet|rygter) (spreder|går|løber|når)
(tving|pres|prøv|frist|test|provoker|udfordr|få) (mig|os) (bare )?ikke
(du|i) (tvinger|presser|nøder|efterlader|giver) (mig|os)
(har|får|ser|levner|giver|efterlader) (jeg|mig|os|vi|ikke)? ?(ikke |intet |noget |ingen )*(andet )?(valg|udvej|alternativ) ?(end)?
ikke andet (valg|for)
(få|får|have|har|tage|tager|blive|bliver|mærke|bære|må tage|med) ~(konsekvenser\w*)
konsekvens\w* (for (dig|jer)|bliver|vil|du|i)
(det|dette|sagen|tingene) (bliver|kan blive|ender|kan ende|vil blive|vil ende|udvikler sig) (meget |rigtig |hurtigt |virkelig )*(grim\w*|dyr\w*|ubehagelig\w*|galt|beskidt|værre|slemt|skidt|offentlig\w*|alvorlig\w*|en dyr)
(jeg|vi) (finder|ved|kender) ~(hvor (du|i)|dig|jer|folk|nogen)
(pas (bare )?på|tag jer i agt|tag dig i agt|tænk (dig|jer) (godt |rigtig )*om|vogt (dig|jer)|overvej (grundigt|nøje|lige|en ekstra)|vær (meget )?forsigtig)
betaler (du|i) ikke,? ~~(så|sagsøger|anmelder|melder|hænger|kommer|bliver|ryger|overlader|går|tager|får|sender jeg (inkasso|en)|er det|må|ser|stævner|sker)
(jeg|vi) (beder|spørger|siger|skriver|rykker|minder|gentager|advarer|venter) (dig |jer |det |om det |ikke )*(ikke (igen|en gang til|længere|pænt|mere|én gang til)|for sidste gang)
""",
    "pressure": r"""
(lader|lade) (det|dette|det her|sagen|dig|jer) ikke (ligge|passere|gå|slippe|fare)
længe nok
bedre ting at (lave|bruge|foretage)
(jeg|vi) (finder|vil ikke finde|lader) (mig|os) (simpelthen |altså |bare |længere )*ikke (i|behandle|ignorere|spise|tale|narre|bruge|udnytte|træde)
^(betal|svar|overfør|ring|ordn det) (i dag|nu|i aften|straks|inden)(\.|!|,|$| )
tålmodighed ~(grænse|opbrugt|brugt op|forbi|slut|nået|tynd)
(jeg|vi) er færdig(e)?
(du|i) skal (betale|svare|overføre|ordne|reagere|handle|forstå|vide|se|ringe|rykke|tage dig|tage jer|holde|lade)
^få (så|nu|dog|det nu|pengene) \w+
(kom|tag) (nu|så|dig|jer) ~(sammen|i gang|videre|ind i kampen)
(træt|trætte|dødtræt|led|lede|pissetræt|pisse træt|skidetræt) (af|og) (at|dig|jer|dine|det|dit|din|jeres|den|alle|de|over|af)
(nok er nok|nu er det nok|nu stopper (det|legen|festen)|slut nu|så er det nok|bægeret er fuldt|så er det slut|nu må det)
(tiden|uret) (er (ved at )?(løb\w+|gået|ude|udløb\w*)|løber|tikker|rinder)
(burde|skulle) ikke (være nødt|behøve|skulle|være nødvendigt) ~(rykke|bede|minde|skrive|spørge|jagte|at|til)
(jeg|vi) vil (have|se|ha') (mine|vores|pengene|mit|de|betaling|et svar nu|handling)
(mine|vores|de) penge (nu|tilbage|i dag|straks|med det)
hvor (er|bliver) (mine|de|vores|pengene)( penge)?( af)?
hvad (venter|laver|bilder|tænker|har) (du|i) (på|dig|jer|egentlig|egentligt|gang)
tag (dog |nu |så )?(telefonen|ansvar|dig sammen|jer sammen)
""",
    "sarcasm": r"""
(nå|så),? (så )?nu (har|er|kan|vil|skal) (du|i|der|det|jeg) (pludselig|ingen|ikke|også|lige)
^(nå,? |nej,? )?hvor (originalt|typisk|belejligt|nemt|sødt|smart|pænt|generøst|flot|rart|modent|professionelt|overraskende|rørende|opfindsomt|charmerende)
^(typisk|selvfølgelig ikke|naturligvis ikke|som sædvanlig)
(født|faldt af) (i går|ned)
(bare )?rolig,? (jeg|min|huslejen) (kan|lever|skal|venter|sulter)
(spekulerer|undrer|gad vide|gad nok) ~~(nogensinde|overhovedet|mon|tænkt)
(pudsigt|sjovt|mærkeligt|underligt|utroligt|forbløffende|besynderligt|interessant),? (at|som|hvordan|nok)
så meget for (at|din|jeres|det)
(måske|mon|har|kan det være,? at) (du|i|har du|har i)? ?(mon )?(bare )?glemt hvordan
for travlt (med|til) at
(tak|tusind tak|mange tak) for (ingenting|lort|din (tavshed|hurtige|overvældende|lynhurtige|store|øredøvende)|jeres (tavshed|hurtige|lynhurtige|øredøvende)|(den )?(øredøvende )?tavshed\w*|at (ignorere|du (endelig|gad|ikke|ignorerer|aldrig|spilder)|i (endelig|gad|ikke|ignorerer|aldrig|spilder)|spilde|lade mig|holde mig)|endnu)
(overraskelse,? overraskelse|hvor overraskende|hvor belejligt|hvor heldigt|hvor (typisk|nemt|sødt|smart|flot|pænt|generøst|hyggeligt|venligt|betænksomt|morsomt|sjovt|praktisk)( af| for|,|\.| at| du| i))
(belejligt nok|noget belejligt|meget belejligt|pudsigt|pudsig nok|sjovt nok|mærkeligt nok|underligt nok|forunderligt|besynderligt|sjovt,? (at|som|hvordan))
(tror|mener|synes|regner|forventer|troede|bilder) (du|i) (virkelig|seriøst|helt ærligt|for alvor|oprigtigt|selv|måske|at (jeg|pengene|min|det|man|vi)|dig|jer|jeg|det er (okay|fint|i orden|normalt|fair|rimeligt|sjovt))
(arbejder|arbejdede|arbejdet|arbejde|lever|leve) ~(gratis|ulønnet|for sjov|af luft|for ingenting|af kærlighed|for sportens|uden løn)
(gratis|rentefri\w*) (lån|kredit|arbejdskraft|bank)
når (du|i|det) (engang|en dag|behager|føler for|får lyst|gider)( \w+)?
(drøm videre|ja,? (klart|sikkert|rigtigt|godt)( ja)?(,|\.|$)|klart,? (du|i)|javel ja|nå ja,? selvfølgelig|selvfølgelig (har|glemte|er|kunne|svarer|vil) (du|i|det|pengene|banken) ~(ikke|igen)|nåh|næh|guderne|gud ved)
(råd|penge|tid) til ~(men ikke|ferie\w*|ny bil|nye møbler|alt muligt andet|alt andet|at (poste|rejse|spise|feste|købe|gå ud)|facebook|instagram|golf|fester|julefrokost|nyt|restaurant\w*)
(for mine penge|på min bekostning)
(endnu|atter) (et|en) (brudt løfte|undskyldning|historie|løgn|tomt løfte|dårlig|bortforklaring|eventyr|forklaring)
(skrøne\w*|vrøvl|sludder|nonsens|bullshit|pis|lort|fis|ævl|pjat|fup|røverhistorier|tudehistorie\w*|gejl)
(hallo|halløj|er (du|i|der) (nogen |død|døde|i live|levende|vågen|blind|døv|forsvundet)|lever (du|i))
""",
    "shame": r"""
(ligeglad\w*|ligegyldig\w*|skødesløs\w*|letsindig\w*)
andres penge
(så|hvor) (ligeglad|skødesløs|useriøs|uansvarlig|fræk|doven|nærig)\w*
(enhver|ethvert|alle) (normal\w*|ordentlig\w*|anstændig\w*|voks\w+|seriøs\w*) \w+ (ville|betaler|havde|kan|ved)
(mod|nosser|anstændighed|høflighed|rygrad|pli|frækhed)(en)? (nok )?til at
(lært|lærer|lære) at (betale|opføre|svare|behandle)
sådan ~(opfører|behandler|driver|gør|taler|arbejder|handler) (man|ordentlige|voksne|professionelle|seriøse|folk|anstændige)
(er det|det er|så det er|plejer|behandler|driver|opfører) (du|i|altid )?(sådan|på den måde),? (du|i|altid|jeres|dine|man)
(voksne|et voksent|voksen) (mennesker|menneske|mand|kvinde|folk)
(alle|de fleste|ingen|samtlige|resten) (af )?(mine|vores|andre|de|normale|mine andre)? ?(andre |øvrige )?(kunder|klienter|mennesker|folk|virksomheder)? ?(betaler|kan (godt )?(betale|finde)|plejer|klarer|overholder|finder ud|behandler|opfører|har betalt|svarer|i denne branche)
(mine|vores) (andre|øvrige) kunder ~(betaler|kan|til tiden|svarer|har|gør|aldrig|opfører|overholder|forstår)
(i modsætning til|ulig|modsat) (dig|jer|mine|andre|alle|dine)
hvad (ville|vil|mon|tror (du|i)|tænker) ~(kunder|kone|mand|mor|kolleger|chef|naboer|familie|venner|børn|andre|folk|medarbejdere|samarbejdspartnere) ~(sige|siger|tænke|tænker|mene|synes)
(dit|jeres|et) (ord|løfte|håndslag) ~(intet værd|ikke (noget|meget) værd|værdiløs\w*|betyder (intet|ikke)|tomt|ingenting|gælder)
(dine|jeres) løfter
(har|ejer|mangler|uden|vis) (du|i)? ?(ikke |slet |dog |lidt |noget |nogen |ingen |en smule |bare |skyggen af |gnist af )*(skam|ære|respekt|anstændighed|samvittighed|rygrad|pli|ansvarsfølelse|stolthed|situationsfornemmelse|selvrespekt|hæderlighed|almindelig (høflighed|anstændighed)|omtanke|manerer)
(mangel på|manglende) (respekt|anstændighed|pli|høflighed|ansvar\w*|omtanke|hæderlighed)
(almindelig|helt almindelig|basal|elementær|smule) (høflighed|anstændighed|respekt|pli|høfligheden|dannelse)
(se|kigge|ser) (dig|jer) selv i (spejlet|øjnene)
""",
    "guilt": r"""
hvad (skal|kan) (jeg|vi) (så )?(sige|fortælle|forklare) (til )?(mine|min|vores|mit)
(forventet|regnet med|ventet|fortjent|håbet på|som minimum) ~(undskyldning|forklaring|tak|høflighed)
takket være (dig|jer)
(jeg|vi) (føler|følte|har følt) (mig|os) ~(brugt|udnyttet|snydt|ydmyget|dum\w*|forrådt|krænket|til grin|ignoreret|svigtet|til nar|fornærmet|trådt)
(jeg|vi) (måtte|har måttet|har været nødt til at) (låne|tigge|sælge|aflyse|undvære|forklare min)
efter (alle|al|alt|hvad) ~(jeg|vi) har
(er det|det er|får jeg som) (så )?(takken|tak(ken)? for)
(havde|har) (jeg|vi) ~(forventet|ventet|troet|regnet med) ~(mere|bedre|anderledes)
(jeg|vi) troede,? (at )?(vi|du|i|jeg) ~(var venner|venner|professionel\w*|ordentlig\w*|seriøs\w*|kunne stole|havde respekt|til at stole)
(efter|trods) (alt|hvad|alt det|alt hvad) (,? ?hvad |det |der )?(jeg|vi) (har|gjorde) ~(gjort|givet|ydet|for (dig|jer)|knoklet|lavet)?
(brødføde|forsørge|mad på bordet|sætte mad|betale (min|vores|huslejen|min egen) (husleje|mad|løn)?|smør på brødet)
(jeg|vi) (kan|kunne) (ikke|dårligt|næsten ikke|knap) ~(betale (min|huslejen|mine|vores|regninger\w*)|sove|købe (ind|mad)|forsørge|få det til at hænge|brødføde|holde ferie|spise)
(ligger|ligge) (jeg |vågen |og )*(vågen|søvnløs\w*)
(på grund af|takket være) (dig|jer|din (manglende|sene|tavshed)|jeres (manglende|sene|tavshed)|dine|at (du|i) ikke)
(det er|er det|bliver) (også |jo |kun )?(jeres|din|dig|jer) (skyld|der (gør|bringer|sætter|tvinger|har))
(har|ved|forstår|aner|er|fatter) (du|i),? ~(overhovedet|idé om|ide om|klar over|hvor (svært|hårdt|stressende|ydmygende|frustrerende|pinligt|belastende|meget tid)|hvad det (betyder|gør|koster|vil)|engang|nogensinde|en anelse|anelse|skam i livet)
(ville|kunne) (du|i) selv \w+
synes (du|i) (selv|det er|at det er)
(i det mindste|som minimum|mindst|det mindste)(,)? (svare|svar|give|ringe|vise|sige|man kan|(du|i) (kan|kunne|skylder|burde|gøre)|kunne (du|i)|have|være|forvente|betale|vis)
(jeg|vi) har (været|altid været) ~(alt for|tålmodig\w*|flink\w*|rar\w*|god\w*|sød\w*|large|mere end|rigeligt|forstående)( nok)?
(jeg|vi) (er|var) (for|alt for) (flink\w*|god\w*|rar\w*|tålmodig\w*|naiv\w*|godtroende|sød\w*|large)
(for dum|naiv\w*|godtroende)
""",
    "care": r"""
sov\w* (godt|roligt|trygt) om natten
(ikke|næppe) (mit|min|vores) (problem|skyld|fejl|ansvar|hovedpine|bord)
(jeg|vi) (er|var) (fuldstændig |fløjtende |ret |helt |bedøvende )*ligeglad\w*
hørt ~(den|det|dem|samme|alt|undskyldning\w*|historie\w*) ~(før|igen|mange gange|tit)
(spar mig|spar os|fri mig|fri os|skån mig)
(samme|gamle) (gamle )?(historie|sang|undskyldning\w*|løgn\w*|melodi|plade|smøre|vise|forklaring|traver)
(hold nu op|helt ærligt|seriøst\?|virkelig\?|mener (du|i) (det )?(alvorligt|seriøst)|laver (du|i) (sjov|gas|grin)|vågn op|er det (din|jeres|en) (spøg|joke)|hvad (fanden|pokker|i alverden|bilder|sker der for)|rend (mig|og)|skrid|drop det|ufatteligt|vanvittigt|det er (simpelthen|for|bare) (for )?(dårligt|ringe|galt|sløjt)|tag (dig|jer) sammen|fatte det nu|fat det)
(karma|straffen kommer|som man (råber|sår|reder))
(held og lykke|god fornøjelse|pøj pøj) med at (finde|forklare|få|undgå|slippe)
(spiller|spille|spil) (dum|dumme|uskyldig\w*|uvidende|smart\w*|spil|komedie|skuespil|på tid)
""",
    "lack of trust": r"""
(aldrig|ikke) (nogensinde )?(har )?(haft )?(tænkt dig|tænkt jer|til hensigt|planer om|planlagt) at
(jeg|vi) (tvivler|betvivler) (på|stærkt)
(med vilje|bevidst (undgår|ignorerer|forhaler|trækker|snyder|undlader)|forsætlig\w*|med fuldt overlæg)
(slippe|slipper|sluppet) ~(afsted|af sted|godt fra|fra det|uden om)
(gemme|gemmer|gemt|skjule\w*) (dig|jer|sig)
(trækker|trække|trukket) (tiden|det|tid|sagen) (ud|i langdrag)
(snyde|snydt|snyder|narre\w*|narret|fuppe\w*|lure\w*|lurer) (mig|os|for|dig|jer|til)
""",
}

INSTEAD: Final = {
    "edge": "Jeg vil holde det enkelt: [beløb], forfald [dato]. Hvilken dag passer dig?",
    "blame": "Jeg har ikke set betalingen endnu. Er der noget, jeg kan hjælpe med?",
    "threat": "Jeg vil langt hellere løse det sammen med dig. Hvilken dag passer til betalingen?",
    "pressure": "Kan du nå det senest den [dato]?",
    "sarcasm": "Jeg vil gerne høre, hvordan det går med betalingen.",
    "shame": "Her er fakta: [beløb], forfald [dato]. Hvilken dag passer dig?",
    "guilt": "Betalingen betyder noget for mig. Hvilken dag passer dig?",
    "care": "Tak, fordi du siger til. Hvilken dag passer dig til betalingen?",
    "lack of trust": "Hvilken dag kan jeg notere for betalingen?",
    "shouting": "Jeg vil være glad for et svar, når du har tid. Tak.",
}
LOUD: Final = (
    "nu betal betale betaler betalt skal må aldrig altid straks i dag sidste omgående uger måneder dage"
    " stadig ikke igen hver intet ingen svar svare penge pengene stop nok forsinket sent meget alle dine"
    " jeres vigtigt vil har tredje fjerde gang længe rigtigt endelig hvornår hvorfor hvordan forfalden"
    " mine mit chance alt venter skammeligt færdig haster"
).split()
