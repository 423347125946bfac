"""Sentences to set figures into, for the languages that have a file: the only text here that is made of words."""

from __future__ import annotations

from typing import NamedTuple


class Frames(NamedTuple):
    """`{}` is where the figure stands, the ordinal, the year, the version or the telephone number."""

    figure: tuple[str, ...]
    ordinal: str
    year: str
    version: str
    telephone: str


PLAIN = Frames(("{}",), "{}", "", "", "")
"""For any other language: the figure alone."""

FRAMES = {
    "cs": Frames(
        ("Záznam: {} (viz seznam).", "Naměřená hodnota je {} (viz seznam)."),
        "Toto je {} záznam.",
        "Naposledy ověřeno v roce {}.",
        "Vyšla verze {}.",
        "Telefon: {}.",
    ),
    "de": Frames(
        ("Eintrag: {} (siehe Liste).", "Der gemessene Wert beträgt {} (siehe Liste)."),
        "Das ist der {} Eintrag.",
        "Zuletzt geprüft im Jahr {}.",
        "Version {} ist erschienen.",
        "Telefon: {}.",
    ),
    "en": Frames(
        ("Entry: {} (see list).", "The measured value is {} (see list)."),
        "This is the {} entry.",
        "Last checked in {}.",
        "Version {} is out.",
        "Phone: {}.",
    ),
    "es": Frames(
        ("Dato: {} (véase la lista).", "El valor medido es {} (véase la lista)."),
        "Este es el {} dato.",
        "Última revisión en el año {}.",
        "Ya está disponible la versión {}.",
        "Teléfono: {}.",
    ),
    "fr": Frames(
        ("Donnée : {} (voir la liste).", "La valeur mesurée est {} (voir la liste)."),
        "C’est le {} point de la liste.",
        "Dernière vérification en {}.",
        "La version {} est sortie.",
        "Téléphone : {}.",
    ),
    "it": Frames(
        ("Dato: {} (vedi elenco).", "Il valore misurato è {} (vedi elenco)."),
        "Questo è il {} dato.",
        "Ultima verifica nel {}.",
        "È uscita la versione {}.",
        "Telefono: {}.",
    ),
    "nl": Frames(
        ("Gegeven: {} (zie lijst).", "De gemeten waarde is {} (zie lijst)."),
        "Dit is de {} regel.",
        "Laatst gecontroleerd in {}.",
        "Versie {} is uit.",
        "Telefoon: {}.",
    ),
    "pl": Frames(
        ("Wpis: {} (zob. lista).", "Zmierzona wartość to {} (zob. lista)."),
        "To jest {} wpis.",
        "Ostatnia kontrola odbyła się w roku {}.",
        "Wyszła wersja {}.",
        "Telefon: {}.",
    ),
    "pt": Frames(
        ("Dado: {} (ver lista).", "O valor medido é {} (ver lista)."),
        "Este é o {} dado.",
        "Última verificação no ano de {}.",
        "Saiu a versão {}.",
        "Telefone: {}.",
    ),
    "ru": Frames(
        ("Запись: {} (см. список).", "Измеренное значение — {} (см. список)."),
        "Это {} пункт списка.",
        "Последняя проверка была в {} году.",
        "Вышла версия {}.",
        "Телефон: {}.",
    ),
    "sv": Frames(
        ("Uppgift: {} (se listan).", "Det uppmätta värdet är {} (se listan)."),
        "Det är den {} posten.",
        "Senast kontrollerat år {}.",
        "Version {} är ute.",
        "Telefon: {}.",
    ),
    "tr": Frames(
        ("Kayıt: {} (listeye bakınız).", "Ölçülen değer: {} (listeye bakınız)."),
        "Bu {} kayıt.",
        "Son kontrol {} yılında yapıldı.",
        "Yeni sürüm {} çıktı.",
        "Telefon: {}.",
    ),
}
