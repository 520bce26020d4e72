#!/usr/bin/env python3
"""Sample texts with personal data in them, each place labelled: two thousand by default, half in Welsh. Everything in them is invented.

Usage: python3 bench/personal_texts.py [SEED] [COUNT] > texts.jsonl

Numbers come from ranges kept for fiction where there are any: Ofcom's drama numbers, example.org, NHS numbers from 999, the test numbers of card
schemes. Where there are none (National Insurance, vehicles, licences) they are made up from chance. A third of the names stands in no
list of the program. Near misses (a wrong check, a forbidden prefix, a sum of money, a road, a bus) are labelled as nothing.
"""
import json
import random
import sys

GIVEN_CY = ["Siân", "Mair", "Ifan", "Gwenllian", "Dafydd", "Rhys", "Eleri", "Non", "Tudur", "Heledd", "Iolo", "Ffion", "Gwerfyl", "Emyr", "Lleucu", "Cadwgan", "Hunydd", "Gwladus", "Erddyn", "Meleri"]
GIVEN_EN = ["Margaret", "Thomas", "Joan", "Keith", "Priya", "Mohammed", "Agnieszka", "Susan", "Derek", "Yvonne", "Xochitl", "Thandiwe", "Oluwaseun", "Bjorn", "Siobhan", "Kasimir", "Deirdre", "Winifred"]
SURNAMES = ["Jones", "Davies", "Williams", "Hughes", "Pugh", "Llewelyn", "Kowalska", "Patel", "Singh", "O'Brien", "Rhys-Evans", "Sampleson", "Probert", "Adeyemi", "Thistlewood", "Cadwallader", "Nkemelu", "Birtwhistle"]
PATRONYMIC = ["ap Rhys", "ap Gwilym", "ferch Ifan", "ab Owain", "ferch Llywelyn"]
TOWNS = ["Bangor", "Aberaeron", "Llanelli", "Y Bala", "Wrexham", "Merthyr Tydfil", "Caerffili", "Swansea"]
STREETS_EN = ["Sample Street", "Station Road", "Park Avenue", "Mill Lane", "Victoria Terrace", "Church View", "Old Chapel Close", "Quarry Hill"]
STREETS_CY = ["Heol y Bont", "Stryd Fawr", "Ffordd y Sampl", "Lôn Las", "Maes yr Haf", "Rhes y Capel", "Clos Meredith", "Tan y Bryn"]
MONTHS_EN = "January February March April May June July August September October November December".split()
MONTHS_CY = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split()
SOFT_CY = "Ionawr Chwefror Fawrth Ebrill Fai Fehefin Orffennaf Awst Fedi Hydref Dachwedd Ragfyr".split()
AREAS = ["LL", "CF", "SA", "LD", "SY", "NP", "CH", "SW", "M", "B", "EH", "BT", "W", "N"]


def digits(chance, count):
    return "".join(chance.choice("0123456789") for _ in range(count))


def nhs(chance, good=True):
    while True:
        nine = "999" + digits(chance, 6)
        check = (11 - sum(int(d) * w for d, w in zip(nine, range(10, 1, -1))) % 11) % 11
        if check < 10:
            return nine + str(check if good else (check + chance.randint(1, 9)) % 10)


def spaced(chance, number, groups, marks=(" ", "", "-", ".", "\u2011", "\u2013", "\u00a0", "  ", " - ")):
    mark = chance.choice(marks)
    if chance.random() < 0.08:
        return " ".join(number)
    parts, at = [], 0
    for size in groups:
        parts.append(number[at:at + size])
        at += size
    return mark.join(parts)


def ni(chance):
    first, second = chance.choice("ABCEGHJKLMNOPRSTWXY"), chance.choice("ABCEGHJKLMNPRSTWXY")
    if first + second in ("BG", "GB", "KN", "NK", "NT", "TN"):
        return ni(chance)
    number = digits(chance, 6)
    shape = chance.choice(["{0}{1}{2}{3}{4}", "{0} {1} {2} {3} {4}", "{0}-{1}-{2}-{3}-{4}", "{0} {1}{2}{3} {4}", "{0}.{1}.{2}.{3}.{4}"])
    written = shape.format(first + second, number[:2], number[2:4], number[4:], chance.choice("ABCD"))
    return written.lower() if chance.random() < 0.3 else written


def postcode(chance):
    area = chance.choice(AREAS)
    inward = chance.choice("123456789") + chance.choice("ABDEFGHJLNPQRSTUWXYZ") + chance.choice("ABDEFGHJLNPQRSTUWXYZ")
    district = "1A" if area == "W" else str(chance.randint(1, 38))
    written = area + district + chance.choice([" ", " ", " ", "", "  ", "-", "\u00a0"]) + inward
    return written.lower() if chance.random() < 0.25 else written


def phone(chance):
    kind = chance.randrange(4)
    if kind == 0:
        number, groups = "07700900" + digits(chance, 3), chance.choice([(5, 6), (5, 3, 3), (4, 3, 4), (3, 4, 4)])
    elif kind == 1:
        number, groups = "01632960" + digits(chance, 3), chance.choice([(5, 6), (5, 3, 3)])
    elif kind == 2:
        number, groups = "02079460" + digits(chance, 3), (3, 4, 4)
    else:
        number, groups = "02920180" + digits(chance, 3), (3, 4, 4)
    head = chance.randrange(6)
    if head == 0:
        return "+44 " + spaced(chance, number[1:], (groups[0] - 1,) + groups[1:], (" ", "", "-"))
    if head == 1:
        return "+44 (0)" + spaced(chance, number[1:], (groups[0] - 1,) + groups[1:], (" ", "-"))
    if head == 2:
        return chance.choice(["0044 ", "00 44 "]) + spaced(chance, number[1:], (groups[0] - 1,) + groups[1:], (" ", "-"))
    if head == 3 and kind:
        return "(" + number[:groups[0]] + ") " + spaced(chance, number[groups[0]:], groups[1:], (" ", "", "-"))
    return spaced(chance, number, groups, (" ", "", "-", ".", "\u2011", "\u00a0"))


def email(chance, given):
    plain = given.lower().replace("â", "a").replace("'", "")
    host = chance.choice(["example.org", "example.com", "sample.example.co.uk", "esiampl.example.org"])
    name = chance.choice(["{}", "{}.sample", "{}_99", "{}+hub", "dr.{}"]).format(plain)
    return chance.choice([f"{name}@{host}"] * 5 + [f"{name} @ {host}", f"{name}@{host}".upper(), f"{name} (at) {host.replace('.', ' (dot) ')}"])


def address(chance, welsh):
    number = chance.choice([str(chance.randint(1, 199)), str(chance.randint(1, 40)) + chance.choice("abc")])
    street = chance.choice(STREETS_CY if welsh or chance.random() < 0.3 else STREETS_EN)
    town = chance.choice(TOWNS)
    return chance.choice([f"{number} {street}", f"{number} {street}, {town}", f"{number}, {street}, {town}", f"Flat {chance.randint(1, 9)}, {number} {street}"])


def day(chance, welsh):
    d, m, y = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1921, 2015)
    mark = chance.choice("/.-")
    shapes = [f"{d:02}{mark}{m:02}{mark}{y}", f"{d}{mark}{m}{mark}{y % 100:02}", f"{y}-{m:02}-{d:02}", f"{d} {mark} {m} {mark} {y}"]
    if welsh:
        shapes += [f"{d} {MONTHS_CY[m - 1]} {y}", f"{d} o {SOFT_CY[m - 1]} {y}"]
    else:
        shapes += [f"{d} {MONTHS_EN[m - 1]} {y}", f"{MONTHS_EN[m - 1]} {d}, {y}", f"{d} {MONTHS_EN[m - 1][:3]} {y}", f"the {d}th of {MONTHS_EN[m - 1]} {y}"[4:]]
    return chance.choice(shapes)


def vehicle(chance):
    letters = "ABCDEFGHJKLMNOPRSTUVWXY"
    pick = lambda count: "".join(chance.choice(letters) for _ in range(count))
    gap = chance.choice([" ", "", " ", "-"])
    age = chance.choice(list(range(2, 26)) + list(range(51, 76)))
    return chance.choice([f"{pick(2)}{age:02}{gap}{pick(3)}"] * 3 + [
        f"{chance.choice('ABCDEFGHJKLMNPRSTVWXY')}{chance.randint(1, 999)}{gap}{pick(3)}", f"{pick(3)}{gap}{chance.randint(1, 999)}{chance.choice('ABCDEFGHJKLMNPRSTVWXY')}"])


def licence(chance):
    surname = chance.choice(["MORGA", "JONES", "PUGH9", "REES9", "WILLI", "FO999"])
    month = chance.randint(1, 12) + chance.choice([0, 50])
    number = f"{surname}{chance.randint(3, 9)}{month:02}{chance.randint(1, 28):02}{chance.randint(0, 9)}{chance.choice('ABCDEJM')}{chance.choice('ABCDE9')}9{chance.choice('ABCDEFGHJ')}{chance.choice('ABCDEFGHJ')}"
    return chance.choice([number, number, number.lower(), f"{number[:5]} {number[5:11]} {number[11:]}"])


def card(chance):
    nine = "4000" + digits(chance, 11)
    total = sum((int(d) * 2 - 9 if int(d) * 2 > 9 else int(d) * 2) if i % 2 == 0 else int(d) for i, d in enumerate(nine))
    return spaced(chance, nine + str(-total % 10), (4, 4, 4, 4), (" ", "", "-"))


def iban(chance):
    body = "BUKB" + digits(chance, 14)
    number = int("".join(str(int(c, 36)) for c in body + "GB00"))
    whole = f"GB{98 - number % 97:02}{body}"
    return chance.choice([whole, " ".join(whole[i:i + 4] for i in range(0, len(whole), 4)), whole.lower()])


def person(chance, welsh):
    given = chance.choice(GIVEN_CY if welsh or chance.random() < 0.3 else GIVEN_EN)
    if given in GIVEN_CY and chance.random() < 0.2:
        return given, f"{given} {chance.choice(PATRONYMIC)}"
    return given, f"{given} {chance.choice(SURNAMES)}"


def third_person(chance, welsh):
    given, full = person(chance, welsh)
    surname = chance.choice(SURNAMES)
    if welsh:
        return chance.choice([
            ("Roedd fy nhad, {}, yn aros am oriau.", given), ("Bu fy mam {} yn sâl am fisoedd.", given), ("Gwelsom Dr {} yn y feddygfa.", surname),
            ("Diolch i Nyrs {} am bopeth.", full), ("Siaradais â'r Gynghorydd {} ddoe.", full), ("Mae ein cymydog {} yn mynd â ni.", full),
            ("Cawsom help gan ofalwr o'r enw {}.", given), ("{} yw fy ngofalwr i.", full), ("Ffoniodd Mrs {} eto.", surname), ("Mae merch fy chwaer, {}, yn byw gyda ni.", given)])
    return chance.choice([
        ("My mother {} waited for hours.", given), ("my son, {}, has seen four of them", given), ("We saw Dr {} at the surgery.", surname), ("Dr. {} was kind.", surname),
        ("Nurse {} rang us back.", full), ("A carer called {} came twice.", given), ("Our neighbour {} drives us there.", full), ("{} looks after my wife.", full),
        ("Mrs {} from the council never answered.", surname), ("The social worker, {}, left.", full), ("Thanks to Mr {} and his team.", surname)])


TEMPLATES = {
    "nhs_number": (["My NHS number is {}.", "NHS no: {}", "nhs number {} if you need it", "I was asked for {} three times, my NHS number."],
                   ["Fy rhif GIG yw {}.", "Rhif GIG: {}", "{} yw fy rhif GIG i."]),
    "ni_number": (["My National Insurance number is {}.", "NI number {} was on the letter.", "They wanted my NINO ({})."], ["Fy rhif Yswiriant Gwladol yw {}.", "Roedd {} ar y llythyr, fy rhif YG."]),
    "postcode": (["We are at {} and there is no bus.", "My postcode is {}.", "Nobody visits {} any more."], ["Rydym yn {} ac nid oes bws.", "Cod post: {}", "Does neb yn dod i {}."]),
    "phone": (["Ring me on {}.", "My number is {} most days.", "Tel: {}", "call {} after six"], ["Ffoniwch fi ar {}.", "Fy rhif ffôn yw {}.", "Ffôn: {}", "Gallwch gysylltu â mi ar {}, diolch."]),
    "email": (["Write to {} please.", "email: {}", "My address is {}."], ["Ysgrifennwch at {} os gwelwch yn dda.", "E-bost: {}"]),
    "address": (["I live at {}.", "Please post it to {} as before.", "The house at {} has a ramp."], ["Rwy'n byw yn {}.", "Fy nghyfeiriad yw {}.", "Anfonwch ef i {}."]),
    "date_of_birth": (["My date of birth is {}.", "DOB: {}", "She was born on {} in Bala.", "born {}"], ["Fy nyddiad geni yw {}.", "Ganwyd hi ar {} yn y Bala.", "Dyddiad geni: {}", "Cafodd fy nhaid ei eni ar {}."]),
    "vehicle_registration": (["My car is {} and the space was taken.", "Vehicle registration {}", "the van ({}) blocks the door"], ["Rhif cofrestru fy nghar yw {}.", "Mae'r car {} yn y lle anabl."]),
    "passport": (["My passport number is {}.", "passport: {}"], ["Rhif fy mhasbort yw {}.", "pasbort {}"]),
    "driving_licence": (["My driving licence is {}.", "licence {} was taken away"], ["Fy nhrwydded yrru yw {}.", "Rhif y drwydded yrru: {}"]),
    "card_number": (["They took my card number, {}.", "paid by {}"], ["Rhif fy ngherdyn yw {}."]),
    "iban": (["Pay it to {}.", "IBAN: {}"], ["Talwch i {}."]),
}
MISSES = (["The A55 and the M4 were shut for 3 hours.", "It cost £12.50 in 2019 and £14.00 in 2023.", "Bus 5C or 12a, every 20 minutes.", "We counted 1,234,567 steps.", "See page 12-14 of the 2021 report.",
           "Order {bad} came late.", "Ask for form DA 12 34 56 C.", "Open 9.30 to 5.30, 24/7 by telephone.", "Section 12(3) of the 2014 Act.", "Will this help? Mark my words, hope fades.", "Ysbyty Gwynedd is near Bangor.",
           "Nevill Hall Hospital and Glan Clwyd Hospital closed wards.", "In May and June the Health Board met.", "St David's Day in Cardiff.", "Between 2019 and 2021 we waited 18 months."],
          ["Mae'r A470 a'r A55 ar gau.", "Costiodd £12.50 yn 2019.", "Bws 5C neu 12a bob 20 munud.", "Gweler tudalen 12-14 o adroddiad 2021.", "Daeth archeb {bad} yn hwyr.", "Ar agor 9.30 tan 5.30.", "Mae Ysbyty Gwynedd yn bell o Fangor.",
           "Mae'r haf yn braf ym Mhen Llŷn.", "Cyfarfu'r Bwrdd Iechyd ym mis Mai.", "Dydd Gŵyl Dewi yng Nghaerdydd."])
FILL = (["The staff were kind but tired.", "I waited for eleven hours.", "There is no bus on a Sunday.", "Nobody told us anything.", "The hub would help us."],
        ["Roedd y staff yn garedig ond yn flinedig.", "Bûm yn aros am un awr ar ddeg.", "Nid oes bws ar y Sul.", "Ni ddywedodd neb ddim wrthym.", "Byddai'r hyb yn ein helpu."])


def made(chance, kind, welsh):
    given, _ = person(chance, welsh)
    return {"nhs_number": lambda: spaced(chance, nhs(chance), (3, 3, 4)), "ni_number": lambda: ni(chance), "postcode": lambda: postcode(chance), "phone": lambda: phone(chance),
            "email": lambda: email(chance, given), "address": lambda: address(chance, welsh), "date_of_birth": lambda: day(chance, welsh), "vehicle_registration": lambda: vehicle(chance),
            "passport": lambda: chance.choice([digits(chance, 9), chance.choice("ABCDEFGHJ") + chance.choice("ABCDEFGHJ") + digits(chance, 7)]), "driving_licence": lambda: licence(chance),
            "card_number": lambda: card(chance), "iban": lambda: iban(chance)}[kind]()


def texts(seed=1, count=2000):
    chance = random.Random(seed)
    kinds = list(TEMPLATES) + ["name"] * 5 + ["bank", "bank", "miss", "miss"]
    for number in range(count):
        welsh = number % 2 == 1
        text, labels = "", []

        def add(template, *values):
            nonlocal text
            text += " " if text else ""
            rest = template
            for kind, value in values:
                before, rest = rest.split("{}", 1)
                text += before
                labels.append({"kind": kind, "start": len(text), "end": len(text) + len(value)})
                text += value
            text += rest

        for _ in range(chance.randint(1, 3)):
            if chance.random() < 0.5:
                add(chance.choice(FILL[welsh]))
            kind = chance.choice(kinds)
            if kind == "name":
                template, name = third_person(chance, welsh)
                add(template, ("name", name))
            elif kind == "bank":
                code, account = spaced(chance, digits(chance, 6), (2, 2, 2), ("-", " ", "")), digits(chance, 8)
                template = chance.choice(["Cod didoli {}, rhif cyfrif {}.", "Didoli: {} Cyfrif: {}"] if welsh else ["Sort code: {} account number {}.", "sort code {}, account {}", "Sort code {} and a/c {}"])
                add(template, ("sort_code", code), ("account_number", account))
            elif kind == "miss":
                add(chance.choice(MISSES[welsh]).replace("{bad}", spaced(chance, nhs(chance, False), (3, 3, 4), (" ", ""))))
            else:
                add(chance.choice(TEMPLATES[kind][welsh]), (kind, made(chance, kind, welsh)))
        yield {"id": str(number + 1), "language": "cy" if welsh else "en", "text": text, "labels": labels, "sample": True}


if __name__ == "__main__":
    arguments = [int(one) for one in sys.argv[1:]]
    for one in texts(*arguments):
        print(json.dumps(one, ensure_ascii=False))
