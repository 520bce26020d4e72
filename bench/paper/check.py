"""Checks tagged PDFs with other eyes than the program's own: pikepdf (qpdf) reads them.

    python3 -m venv VENV && VENV/bin/pip install pikepdf
    VENV/bin/python bench/paper/check.py report.en.pdf report.cy.pdf

Says for each file what it found, and ends with 1 if something that PDF/UA-1 asks for is missing. It does not judge
whether an alternative is a good one, and is no replacement for veraPDF or a screen reader.
"""

import collections
import re
import sys

import pikepdf


def elements(node, found):
    if isinstance(node, pikepdf.Array):
        for kid in node:
            elements(kid, found)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            found.append(node)
        if "/K" in node:
            elements(node["/K"], found)


def check(name):
    wrong = []
    with pikepdf.open(name) as pdf:
        root = pdf.Root
        about = root.Metadata.read_bytes().decode()
        for what, there in [
            ("marked", bool(root.get("/MarkInfo", {}).get("/Marked", False))),
            ("language", bool(str(root.get("/Lang", "")))),
            ("title shown", bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False))),
            ("pdfuaid part 1", "<pdfuaid:part>1</pdfuaid:part>" in about),
            ("a title", re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+</rdf:li>", about, re.S)),
        ]:
            if not there:
                wrong.append(f"no {what}")
        found = []
        elements(root.StructTreeRoot.K, found)
        roles = collections.Counter(str(one["/S"]) for one in found)
        level = 0
        for one in found:
            heading = re.fullmatch(r"/H([1-6])", str(one["/S"]))
            if heading:
                if int(heading[1]) > level + 1:
                    wrong.append(f"H{heading[1]} after H{level}")
                level = int(heading[1])
            if str(one["/S"]) in ("/Figure", "/Formula") and not str(one.get("/Alt", "")):
                wrong.append("a figure without an alternative")
        languages = collections.Counter(str(one["/Lang"]) for one in found if "/Lang" in one)
        links = 0
        for page in pdf.pages:
            if str(page.get("/Tabs", "")) != "/S":
                wrong.append("a page whose links are not in the order of the structure")
            for link in page.get("/Annots", []):
                links += 1
                if not str(link.get("/Contents", "")):
                    wrong.append("a link without contents")
            for font in page.get("/Resources", {}).get("/Font", {}).values():
                if "/ToUnicode" not in font:
                    wrong.append(f"a font without letters: {font.get('/BaseFont')}")
        print(f"{name}: {len(pdf.pages)} pages, {str(root.Lang)}, {links} links, {dict(roles)}, {dict(languages)}")
    for one, times in collections.Counter(wrong).items():
        print(f"  WRONG: {one} ({times} times)")
    return not wrong


if __name__ == "__main__":
    sys.exit(0 if all([check(name) for name in sys.argv[1:]]) else 1)
