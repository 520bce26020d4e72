"""Edits a Word document with LibreOffice, as a person would, and saves it as DOCX again.

    libreoffice.py IN OUT EDITS.json

EDITS is {"tracked": bool, "replace": [[from, to], ...], "comments": [[at, text], ...]}. Ends with 77 where LibreOffice or
its Python bridge is not installed, so that the test can say that it was skipped.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    sys.exit(77)


def value(name, what):
    one = PropertyValue()
    one.Name, one.Value = name, what
    return one


def office(folder):
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        sys.exit(77)
    pipe = f"tystio{os.getpid()}"
    process = subprocess.Popen(
        [program, "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{folder}",
         f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return process, context
        except Exception:
            time.sleep(0.5)
    process.kill()
    sys.exit("LibreOffice did not answer")


def named(context, given, family):
    """Says who edits: LibreOffice writes the name of its profile beside each change."""
    provider = context.ServiceManager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    path = value("nodepath", "/org.openoffice.UserProfile/Data")
    access = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", (path,))
    access.setPropertyValue("givenname", given)
    access.setPropertyValue("sn", family)
    access.commitChanges()


def find(document, text):
    search = document.createSearchDescriptor()
    search.SearchString = text
    search.SearchCaseSensitive = True
    found = document.findFirst(search)
    # The list of contents says it first, and is made anew from the headings.
    while found is not None and found.ParaStyleName.startswith(("Contents", "toc", "TOC")):
        found = document.findNext(found.End, search)
    if found is None:
        sys.exit(f"not found: {text}")
    return found


def main():
    source, target, edits = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3]))
    folder = tempfile.mkdtemp()
    process, context = office(folder)
    try:
        named(context, "Sample", "Editor")
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (value("Hidden", True),))
        document.RecordChanges = edits["tracked"]
        for old, new in edits["replace"]:
            found = find(document, old)
            found.Text.insertString(found, new, True)
        for at, text in edits["comments"]:
            found = find(document, at)
            note = document.createInstance("com.sun.star.text.textfield.Annotation")
            note.Content, note.Author = text, "Sample Chair"
            found.Text.insertTextContent(found, note, True)
        document.storeToURL(f"file://{target}", (value("FilterName", "MS Word 2007 XML"),))
        document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(20)
        shutil.rmtree(folder, ignore_errors=True)


main()
