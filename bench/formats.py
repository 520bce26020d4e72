#!/usr/bin/env python3
"""Import time per format: the same evidence in every format taken, beside the usual Python reader of that format on the same files.

Usage: python3 bench/formats.py [ROUNDS]     (builds the release program, installs the peers from PyPI into bench/work)
Tystio keeps each original durably, commits to it in the ledger and reads it in a child process under limits; the peer reads the words and
nothing else. Peak memory is that of the largest process of the import, the reading child included.
"""
import email.message
import json
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import taking_in

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
ROUNDS = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdigit() else 3
FILES, ROWS = 200, 10_000
TABLES = ("csv", "json", "jsonl", "xlsx", "ods")
PEERS = ["openpyxl", "odfpy", "python-docx", "striprtf", "extract-msg", "beautifulsoup4"]


def texts(seed, count):
    chance = random.Random(seed)
    return [[taking_in.paragraph(chance, 300) for _ in range(3)] for _ in range(count)]


def rows():
    chance = random.Random(3)
    return [[str(number), "carer", "gwynedd", taking_in.paragraph(chance, 300)] for number in range(ROWS)]


HEAD = ["id", "type", "place", "words"]


def table(kind, folder):
    import csv
    path = folder / f"rows.{kind}"
    if kind == "csv":
        with path.open("w", newline="") as out:
            csv.writer(out).writerows([HEAD, *rows()])
    elif kind == "json":
        path.write_text(json.dumps([dict(zip(HEAD, row)) for row in rows()]))
    elif kind == "jsonl":
        path.write_text("\n".join(json.dumps(dict(zip(HEAD, row))) for row in rows()))
    elif kind == "xlsx":
        import openpyxl
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("rows")
        for row in [HEAD, *rows()]:
            sheet.append(row)
        book.save(path)
    elif kind == "ods":
        from odf import opendocument, table as tables, text
        book = opendocument.OpenDocumentSpreadsheet()
        sheet = tables.Table(name="rows")
        for row in [HEAD, *rows()]:
            line = tables.TableRow()
            for cell in row:
                one = tables.TableCell(valuetype="string")
                one.addElement(text.P(text=cell))
                line.addElement(one)
            sheet.addElement(line)
        book.spreadsheet.addElement(sheet)
        book.save(str(path))
    return [path]


def letter(number, words):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", f"Evidence {number}"
    message["Date"], message["Message-ID"] = "Mon, 02 Mar 2026 09:30:00 +0000", f"<{number}@example.org>"
    message.set_content("\n\n".join(words))
    return message.as_bytes()


def one(kind, path, number, words):
    if kind == "docx":
        import docx
        document = docx.Document()
        for paragraph in words:
            document.add_paragraph(paragraph)
        document.save(path)
    elif kind == "odt":
        from odf import opendocument, text
        document = opendocument.OpenDocumentText()
        for paragraph in words:
            document.text.addElement(text.P(text=paragraph))
        document.save(str(path))
    elif kind == "rtf":
        path.write_text("{\\rtf1\\ansi " + "\\par ".join(words) + "\\par}")
    elif kind == "eml":
        path.write_bytes(letter(number, words))
    elif kind == "html":
        path.write_text("<html><body>" + "".join(f"<p>{paragraph}</p>" for paragraph in words) + "</body></html>")
    elif kind == "txt":
        path.write_text("\n\n".join(words))
    elif kind == "msg":
        path.write_bytes(outlook(number, words))


def outlook(number, words):
    """An Outlook message: a compound file (MS-CFB) whose streams all stand in the short-sector stream."""
    wide = lambda text: text.encode("utf-16-le")
    streams = {"__properties_version1.0": bytes(32) + b"".join(
                   struct.pack("<HHIII", 0x1F, tag, 6, len(wide(text)) + 2, 0)
                   for tag, text in [(0x1A, "IPM.Note"), (0x37, ""), (0x1000, "")]),
               "__substg1.0_001A001F": wide("IPM.Note"),
               "__substg1.0_0037001F": wide(f"Evidence {number}"),
               "__substg1.0_0C1F001F": wide("a@example.org"),
               "__substg1.0_1000001F": wide("\r\n\r\n".join(words))}
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    small, short_fat, entries = b"", [], []
    for name in names:
        data, begin = streams[name], len(small) // 64
        entries.append((name, 2, begin, len(data)))
        count = -(-len(data) // 64)
        small += data + bytes(count * 64 - len(data))
        short_fat += [begin + at + 1 for at in range(count - 1)] + [0xFFFFFFFE]
    small += bytes(-len(small) % 512)

    def entry(name, kind, child, right, begin, size):
        coded = wide(name) + b"\0\0"
        return (coded + bytes(64 - len(coded)) + struct.pack("<HBBIII", len(coded), kind, 1, 0xFFFFFFFF, right, child)
                + bytes(36) + struct.pack("<IQ", begin, size))

    def halves(low, high):
        """A balanced tree of the names: (root, left and right of each)."""
        if low >= high:
            return 0xFFFFFFFF
        middle = (low + high) // 2
        sides[middle] = (halves(low, middle), halves(middle + 1, high))
        return middle + 1

    sides = {}
    root = halves(0, len(entries))
    directory = entry("Root Entry", 5, root, 0xFFFFFFFF, 0, len(small))
    for at, (name, kind, begin, size) in enumerate(entries):
        coded = bytearray(entry(name, kind, 0xFFFFFFFF, sides[at][1], begin, size))
        coded[68:72] = struct.pack("<I", sides[at][0])
        directory += bytes(coded)
    while len(directory) % 512:
        directory += bytes(64) + struct.pack("<HBBIII", 0, 0, 0, *[0xFFFFFFFF] * 3) + bytes(48)
    tables = b"".join(struct.pack("<I", at) for at in short_fat)
    tables += b"\xFF" * (-len(tables) % 512)
    chains = [len(small) // 512, len(directory) // 512, len(tables) // 512]
    fat = []
    for count in chains:
        fat += [len(fat) + at + 1 for at in range(count - 1)] + [0xFFFFFFFE]
    place = len(fat)
    fat.append(0xFFFFFFFD)
    assert len(fat) <= 128
    fat += [0xFFFFFFFF] * (128 - len(fat))
    head = (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
            + struct.pack("<IIIIIIIII", 0, 1, chains[0], 0, 4096, chains[0] + chains[1], chains[2], 0xFFFFFFFE, 0)
            + struct.pack("<I", place) + b"\xFF" * 432)
    return head + small + directory + tables + b"".join(struct.pack("<I", at) for at in fat)


def letters(kind, folder):
    every = texts(kind, FILES * (10 if kind in ("mbox", "zip") else 1))
    if kind == "mbox":
        path = folder / "all.mbox"
        path.write_bytes(b"".join(b"From a@example.org Mon Mar  2 09:30:00 2026\n" + letter(number, words) + b"\n"
                                  for number, words in enumerate(every)))
        return [path]
    if kind == "zip":
        path = folder / "all.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for number, words in enumerate(every):
                archive.writestr(f"{number}.txt", "\n\n".join(words))
        return [path]
    paths = [folder / f"{number}.{kind}" for number in range(FILES)]
    for number, path in enumerate(paths):
        one(kind, path, number, every[number])
    return paths


def peer(kind, paths):
    """Characters that the peer reads."""
    read = 0
    for path in map(str, paths):
        if kind == "csv":
            import csv
            read += sum(len("".join(row)) for row in csv.reader(open(path, newline="")))
        elif kind == "json":
            read += sum(len("".join(row.values())) for row in json.load(open(path)))
        elif kind == "jsonl":
            read += sum(len("".join(json.loads(line).values())) for line in open(path))
        elif kind == "xlsx":
            import openpyxl
            sheet = openpyxl.load_workbook(path, read_only=True).active
            read += sum(len("".join(map(str, row))) for row in sheet.iter_rows(values_only=True))
        elif kind in ("ods", "odt"):
            from odf import opendocument, teletype, text
            body = opendocument.load(path)
            read += sum(len(teletype.extractText(one)) for one in body.getElementsByType(text.P))
        elif kind == "docx":
            import docx
            read += sum(len(one.text) for one in docx.Document(path).paragraphs)
        elif kind == "rtf":
            from striprtf.striprtf import rtf_to_text
            read += len(rtf_to_text(open(path).read()))
        elif kind == "eml":
            from email import policy
            read += len(email.message_from_binary_file(open(path, "rb"), policy=policy.default).get_body().get_content())
        elif kind == "mbox":
            import mailbox
            from email import policy
            box = mailbox.mbox(path, factory=lambda file: email.message_from_binary_file(file, policy=policy.default))
            read += sum(len(message.get_body().get_content()) for message in box)
        elif kind == "msg":
            import extract_msg
            with extract_msg.openMsg(path) as message:
                read += len(message.body)
        elif kind == "html":
            import bs4
            read += len(bs4.BeautifulSoup(open(path).read(), "html.parser").get_text())
        elif kind == "txt":
            read += len(open(path).read())
        elif kind == "zip":
            with zipfile.ZipFile(path) as archive:
                read += sum(len(archive.read(name).decode()) for name in archive.namelist())
    return read


NAMES = {"csv": "csv", "json": "json", "jsonl": "json", "xlsx": "openpyxl", "ods": "odfpy", "docx": "python-docx", "odt": "odfpy",
         "rtf": "striprtf", "eml": "email", "mbox": "mailbox", "msg": "extract-msg", "html": "beautifulsoup4", "txt": "open", "zip": "zipfile"}


def measure(program, kind):
    ours, theirs, memory = [], [], []
    tables = kind in TABLES
    with tempfile.TemporaryDirectory(dir=WORK) as made:
        # Made elsewhere: a process that is started is said to have had at its peak what its parent had then.
        subprocess.run([sys.executable, __file__, "--make", kind, made], check=True)
        paths = sorted(Path(made).iterdir())
        asked = ROWS if tables else FILES * (10 if kind in ("mbox", "zip") else 1)
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory(dir=WORK) as name:
                folder = Path(name)
                where = taking_in.open_bench(program, folder)
                command = [program, "--json", "intake", "import", *map(str, paths), "--map", str(folder / "map.toml"), *where]
                began = time.perf_counter()
                child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                said = json.loads(child.stdout.read())
                usage = os.wait4(child.pid, 0)[2]
                ours.append(time.perf_counter() - began)
                memory.append(usage.ru_maxrss / 1024)
                if said["received"] != asked:
                    sys.exit(f"{kind}: {said['received']} of {asked} were taken: {said['refused'][:1]}")
            # A process of its own for the peer too, so that nothing is warm; its start is not counted.
            out = subprocess.run([sys.executable, __file__, "--peer", kind, *map(str, paths)], capture_output=True, text=True, check=True)
            seconds, read = json.loads(out.stdout)
            if read < asked * 250:
                sys.exit(f"{kind}: the peer read {read} characters only")
            theirs.append(seconds)
    ratios = [other / own for own, other in zip(ours, theirs)]
    what, median = ("rows" if tables else "files"), taking_in.median
    print(f"| {kind} | {asked} {what} | {median(ours):.2f} s | {asked / median(ours):,.0f} {what}/s | {max(memory):.0f} MiB | "
          f"{NAMES[kind]} {median(theirs):.2f} s | {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}) |", flush=True)


def main():
    WORK.mkdir(exist_ok=True)
    subprocess.run(["cargo", "build", "--release", "--bin", "tystio"], cwd=HERE.parent, check=True)
    target = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parent / "target"))
    python = WORK / "formats/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(WORK / "formats")], check=True)
    subprocess.run([str(python), "-m", "pip", "install", "-q", *PEERS], check=True)
    command = [str(python), str(Path(__file__).resolve()), "--with", str(target / "release" / "tystio"), str(ROUNDS)]
    sys.exit(subprocess.run(command, check=False).returncode)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--make"]:
        (table if sys.argv[2] in TABLES else letters)(sys.argv[2], Path(sys.argv[3]))
    elif sys.argv[1:2] == ["--peer"]:
        # What a library costs to load is not what it costs to read.
        for name in ["csv", "openpyxl", "odf.opendocument", "docx", "striprtf.striprtf", "extract_msg", "bs4", "mailbox", "email.policy"]:
            __import__(name)
        START = time.perf_counter()
        READ = peer(sys.argv[2], sys.argv[3:])
        print(json.dumps([time.perf_counter() - START, READ]))
    elif sys.argv[1:2] == ["--with"]:
        ROUNDS = int(sys.argv[3])
        print(f"{os.cpu_count()} cores, {ROUNDS} rounds\n\n| format | how many | Tystio | | peak memory | peer | ratio |\n|---|---|---|---|---|---|---|")
        for each in NAMES:
            measure(sys.argv[2], each)
    else:
        main()
