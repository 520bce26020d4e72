#!/usr/bin/env python3
"""How long the lists of the inbox take over HTTP with 250,000 submissions, of which the oldest sixty wait: the worst place for them.

Usage: bench/inbox.py PATH-TO-TYSTIO. The rows are written straight into a passing database, because only reading is measured.
"""
import http.cookiejar
import json
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

SUBMISSIONS, WAITING, ROUNDS = 250_000, 60, 15
program = sys.argv[1]
call = pathlib.Path(__file__).parent.parent / "examples/wales/call.toml"

with tempfile.TemporaryDirectory() as folder:
    def tystio(*line):
        done = subprocess.run([program, "--json", *line], check=True, capture_output=True, text=True)
        return json.loads(done.stdout)

    tystio("intake", "open", str(call), "--data", folder)
    password = tystio("staff", "add", "--data", folder, "--commission", "wales", "--login", "sample", "--name", "Sample", "--role", "clerk")["password"]
    database = sqlite3.connect(f"{folder}/tystio.db")
    states = ["named", "name-withheld", "anonymous", "confidential"]
    columns = [row[1] for row in database.execute("PRAGMA table_info(source)")]
    for number in range(1, SUBMISSIONS + 1):
        row = {
            "id": number, "commission": 1, "number": number, "reference": f"WHC{number:04d}", "channel": "web", "respondent_type": "carer",
            "place": None, "language": "en", "language_declared": 1, "state": "not-decided" if number <= WAITING else states[number % 4],
            "name": f"Sample {number}", "received": 1768000000000000 + number * 1000000, "late": int(number % 5000 == 0), "origin": "web",
            "text_key": str(number), "salt": b"0" * 32, "leaf": number, "changed": number,
        }
        database.execute(f"INSERT INTO source VALUES ({','.join('?' * len(columns))})", [row[name] for name in columns])
        if number > WAITING:
            database.execute("INSERT INTO handling VALUES (?, 1, 1, 1, 1, ?, '', '', 'Sample', 1)", [number, int(number % 50_000 == 0)])
    database.commit()
    database.close()
    server = subprocess.Popen([program, "serve", "--data", folder, "--listen", "127.0.0.1:8097"], stderr=subprocess.DEVNULL)
    try:
        site = "http://127.0.0.1:8097"
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        for _ in range(100):
            try:
                browser.open(f"{site}/healthz").read()
                break
            except OSError:
                time.sleep(0.1)
        fields = urllib.parse.urlencode({"login": "sample", "password": password}).encode()
        browser.open(f"{site}/en/sign-in", fields).read()
        for show in ["all", "to-acknowledge", "to-accept", "to-decide", "late", "safeguarding", "all&before=125000"]:
            took = []
            for _ in range(ROUNDS):
                begun = time.perf_counter()
                page = browser.open(f"{site}/en/c/wales/inbox?show={show}").read()
                took.append((time.perf_counter() - begun) * 1000)
            lines = page.count(b'type="checkbox"')
            print(f"{show:20} median {statistics.median(took):4.0f} ms, longest {max(took):4.0f} ms, {lines} lines")
    finally:
        server.terminate()
        server.wait()
