// Slovak words of the blocks view: neither the editor nor its plugin brings any.
const text = { placeholder: "Sem príde text" };

export const sk = {
    assetManager: {
        addButton: "Pridať obrázok",
        inputPlh: "http://cesta/k/obrazku.jpg",
        modalTitle: "Vyberte obrázok",
        uploadTitle: "Pretiahnite sem súbory alebo ich vyberte kliknutím",
    },
    domComponents: {
        names: {
            "": "Rámec", wrapper: "Telo", text: "Text", comment: "Komentár", image: "Obrázok", video: "Video",
            label: "Popis", link: "Odkaz", map: "Mapa", tfoot: "Päta tabuľky", tbody: "Telo tabuľky",
            thead: "Hlavička tabuľky", table: "Tabuľka", row: "Riadok tabuľky", cell: "Bunka tabuľky",
        },
    },
    deviceManager: {
        device: "Zariadenie",
        devices: {
            desktop: "Počítač", tablet: "Tablet", mobileLandscape: "Mobil na šírku", mobilePortrait: "Mobil na výšku",
        },
    },
    panels: {
        buttons: {
            titles: {
                preview: "Náhľad", fullscreen: "Celá obrazovka", "sw-visibility": "Zobraziť okraje častí",
                "export-template": "Zobraziť kód", "open-sm": "Vzhľad", "open-tm": "Nastavenia",
                "open-layers": "Vrstvy", "open-blocks": "Bloky",
            },
        },
    },
    selectorManager: {
        label: "Triedy", selected: "Vybraté", emptyState: "- Stav -",
        states: { hover: "Pod kurzorom", active: "Stlačené", "nth-of-type(2n)": "Párne/nepárne" },
    },
    styleManager: {
        empty: "Pred zmenou vzhľadu vyberte časť správy",
        layer: "Vrstva", fileButton: "Obrázky",
        sectors: {
            general: "Všeobecné", layout: "Rozloženie", typography: "Písmo", decorations: "Ozdoby", extra: "Ďalšie",
            flex: "Flex", dimension: "Rozmery",
        },
        properties: {
            float: "Obtekanie", display: "Zobrazenie", position: "Umiestnenie", top: "Hore", right: "Vpravo",
            left: "Vľavo", bottom: "Dole", width: "Šírka", height: "Výška", "max-width": "Najväčšia šírka",
            "max-height": "Najväčšia výška", margin: "Vonkajší okraj", "margin-top": "Vonkajší okraj hore",
            "margin-right": "Vonkajší okraj vpravo", "margin-left": "Vonkajší okraj vľavo",
            "margin-bottom": "Vonkajší okraj dole", padding: "Vnútorný okraj", "padding-top": "Vnútorný okraj hore",
            "padding-left": "Vnútorný okraj vľavo", "padding-right": "Vnútorný okraj vpravo",
            "padding-bottom": "Vnútorný okraj dole", "font-family": "Písmo", "font-size": "Veľkosť písma",
            "font-weight": "Hrúbka písma", "letter-spacing": "Medzery medzi písmenami", color: "Farba",
            "line-height": "Výška riadka", "text-align": "Zarovnanie textu", "text-decoration": "Podčiarknutie",
            "text-transform": "Veľké a malé písmená", "font-style": "Sklon písma", "vertical-align": "Zvislé zarovnanie",
            "border-radius": "Zaoblenie", border: "Orámovanie", "border-width": "Hrúbka orámovania",
            "border-style": "Druh orámovania", "border-color": "Farba orámovania", "box-shadow": "Tieň",
            background: "Pozadie", "background-image": "Obrázok pozadia", "background-repeat": "Opakovanie pozadia",
            "background-position": "Umiestnenie pozadia", "background-attachment": "Uchytenie pozadia",
            "background-size": "Veľkosť pozadia", "background-color": "Farba pozadia", "background-url": "Obrázok pozadia",
            "container-background-color": "Farba za časťou",
        },
    },
    traitManager: {
        empty: "Pred zmenou nastavení vyberte časť správy",
        label: "Nastavenia časti",
        traits: {
            attributes: { id: text, alt: text, title: text, href: { placeholder: "napr. https://odziv.example" } },
            options: { target: { false: "Toto okno", _blank: "Nové okno" } },
        },
    },
};

export const mjmlSk = {
    "grapesjs-mjml": {
        category: "",
        panels: {
            buttons: { undo: "Späť", redo: "Znova", desktop: "Počítač", tablet: "Tablet", mobile: "Mobil",
                import: "Importovať MJML" },
            import: { title: "Import MJML", button: "Importovať", label: "" },
            export: { title: "MJML" },
        },
        components: {
            names: {
                body: "Správa", button: "Tlačidlo", column: "Stĺpec", oneColumn: "1 stĺpec", twoColumn: "2 stĺpce",
                threeColumn: "3 stĺpce", divider: "Čiara", group: "Skupina", hero: "Titulný obrázok", image: "Obrázok",
                navBar: "Navigácia", navLink: "Odkaz", section: "Sekcia", socialGroup: "Siete",
                socialElement: "Sieť", spacer: "Medzera", text: "Text", wrapper: "Obal", raw: "HTML",
            },
        },
    },
};
