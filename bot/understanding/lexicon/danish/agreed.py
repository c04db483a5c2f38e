"""Danish words for what was agreed with a client, apart from the words of every sentence."""

OPENINGS = {
    "HEAD": (
        "betingelser for/med/hos/til; betalingsbetingelser for/med/hos/til; "
        "vilkår for/med/hos/til; "
        "betalingsvilkår for/med/hos/til; betingelserne for/med; vilkårene for/med; "
        "betalingsbetingelserne for/med; betalingsvilkårene for/med; "
        "vores/mine/nye/aftalte betingelser for/med; vores/mine/nye/aftalte vilkår for/med; "
        "vores/mine/nye betalingsbetingelser for/med; vores/mine/nye betalingsvilkår for/med"
    ),
    "NAMED": ("betingelser; betalingsbetingelser; vilkår; betalingsvilkår"),
    "SETTLED": (
        "aftalt med; vi har aftalt med; jeg har aftalt med; har aftalt med; vi aftalte med; "
        "jeg aftalte med; det er aftalt med; aftalen med; aftale med"
    ),
    "TAKEN": (
        "har aftalt; har accepteret; accepterede; har sagt ja til; sagde ja til; "
        "gik med til; er gået med til; har sagt ja til at betale; gik med til at betale; "
        "er gået med til at betale; godkendte; har godkendt; er indforstået med"
    ),
}
AGREED = {
    "AGREED": (
        "aftalt; aftalte; aftalt den; underskrevet; skrevet under; accepteret; godkendt; "
        "indgået; aftale af; aftalen af; aftale fra; bekræftet; aftaledato"
    ),
    "LINK": "er; om; på; at; til; nu; lyder; lyder på; bliver; de/hun/han betaler",
    "LATE": (
        "gebyr; gebyret; i gebyr; rykkergebyr; rykkergebyrer; rykker; rykkere; "
        "pr . rykker; per rykker; "
        "forsinkelsesgebyr; gebyr ved forsinkelse; gebyr for forsinket; ved forsinkelse; "
        "ved forsinket betaling; for sen betaling; ved for sen betaling; for sent; "
        "strafgebyr; bod; dagbod; kompensationsbeløb; kompensation; forsinket; forsinkelse; "
        "hvis de er forsinket; ved forsinkede betalinger"
    ),
    "INTEREST": (
        "rente; renter; morarente; morarenter; forsinkelsesrente; forsinkelsesrenter; "
        "strafrente; pro anno; p . a; p.a; pa; i rente; rentesats; renten"
    ),
    "OVER": (
        "over udlånsrenten; udlånsrente; udlånsrenten; referencesats; referencesatsen; "
        "referencerente; referencerenten; diskontoen; over diskontoen; nationalbankens; "
        "renteloven; rentelovens"
    ),
}
