"""A second verifier of a pack's ledger, written from book/formats.md alone, with the standard library only.

    python3 second_verifier.py PACK [OUTSIDE_CHECKPOINT] [--sealed SEALED]

It does steps 1 to 4, 6 and 7 of section 7 and steps 1 to 4 of section 8.3, and prints one JSON line: verdict, the first failure's name, things checked.
It shares no code with the first; where the two disagree, one of them or the page is wrong.
"""
import base64, hashlib, hmac, json, os, re, sys

PUBLISHED = ("named", "name-withheld", "anonymous")
PART, HEX, SEGMENT = "[a-z0-9][a-z0-9_-]{0,63}", "[0-9a-f]{64}", "[A-Za-z0-9_-][A-Za-z0-9._-]*"
PATH = f"(?=.{{1,255}}$){SEGMENT}(/{SEGMENT})*"
MEMBERS = {"submission-received": {"reference", "parts"}, "document-redacted": {"reference", "part", "version", "commitment"},
           "document-transcribed": {"reference", "part", "version", "commitment"},
           "publication-decided": {"reference", "state"}, "submission-erased": {"reference", "parts"}, "sealed-built": {"commitment"}, "report-built": {"files"}}
ABSENT = object()
LEAVES, OPENINGS, CHECKPOINT, KEY = (f"ledger/{name}" for name in ("leaves.jsonl", "openings.jsonl", "checkpoint", "key"))

def need(condition):
    if not condition:
        raise ValueError
def matches(pattern, value):
    need(isinstance(value, str) and re.fullmatch(pattern, value))
    return value

# Section 1: canonical JSON.
def write(value, depth=1):
    if value is None or isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if type(value) is int:
        need(abs(value) < 2**53)
        return str(value)
    need(isinstance(value, (list, dict)) and depth <= 32)
    if isinstance(value, list):
        return "[" + ",".join(write(each, depth + 1) for each in value) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
    return "{" + ",".join(write(name) + ":" + write(each, depth + 1) for name, each in members) + "}"
def read(line):
    value = json.loads(line.decode("utf-8"))
    need(write(value).encode("utf-8") == line)
    return value

# Section 2: leaves and tree.
def sha(data):
    return hashlib.sha256(data).digest()
def root_of(hashes):
    if len(hashes) < 2:
        return hashes[0] if hashes else sha(b"")
    k = 1 << ((len(hashes) - 1).bit_length() - 1)
    return sha(b"\x01" + root_of(hashes[:k]) + root_of(hashes[k:]))
def read_list(entries, key, value, pattern):
    need(isinstance(entries, list) and entries and all(isinstance(entry, dict) for entry in entries))
    pairs = [(matches(pattern, entry.get(key)), matches(HEX, entry.get(value))) for entry in entries]
    need(all(len(entry) == 2 for entry in entries) and all(a[0] < b[0] for a, b in zip(pairs, pairs[1:])))
    return dict(pairs)
def read_leaf(line):
    need(len(line) <= 4194304)
    leaf = read(line)
    need(isinstance(leaf, dict) and type(leaf.get("v")) is int and leaf["v"] >= 1)
    kind = matches("[a-z0-9-]{1,64}", leaf.get("kind"))
    if kind not in MEMBERS:
        return leaf
    need(leaf["v"] == 1 and set(leaf) == MEMBERS[kind] | {"v", "kind"})
    need(kind in ("report-built", "sealed-built") or matches("[A-Z][A-Z0-9-]{0,31}", leaf["reference"]))
    if kind == "report-built":
        leaf["files"] = read_list(leaf["files"], "path", "sha256", PATH)
    if kind == "sealed-built":
        matches(HEX, leaf["commitment"])
    if kind == "submission-received":
        leaf["parts"] = read_list(leaf["parts"], "part", "commitment", PART)
    if kind in ("document-redacted", "document-transcribed"):
        need(matches(PART, leaf["part"]) and matches(HEX, leaf["commitment"]) and type(leaf["version"]) is int and leaf["version"] >= 2)
    if kind == "submission-erased":
        parts = leaf["parts"]
        need(isinstance(parts, list) and parts and all(matches(PART, part) for part in parts))
        need(all(a < b for a, b in zip(parts, parts[1:])))
    if kind == "publication-decided":
        need(leaf["state"] in PUBLISHED + ("confidential", "not-accepted", "not-decided"))
    return leaf


# Section 4: Ed25519 (RFC 8032, in affine coordinates), vkeys, checkpoints.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def add(a, b):
    t = D * a[0] * a[1] * b[0] * b[1]
    return (a[0] * b[1] + a[1] * b[0]) * pow(1 + t, -1, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - t, -1, P) % P
def times(number, point):
    rest = times(number >> 1, add(point, point)) if number else (0, 1)
    return add(rest, point) if number & 1 else rest
def decode_point(data):
    number = int.from_bytes(data, "little")
    sign, y = number >> 255, number & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    point = (P - x if x & 1 != sign else x, y)
    need(y < P and x * x % P == square and times(8, point) != (0, 1))  # the last: not of small order
    return point
BASE = decode_point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
def check_signature(public, text, signature):
    need(len(signature) == 64)
    a, r, s = decode_point(public), decode_point(signature[:32]), int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + text).digest(), "little")
    need(s < L and add(times(s, BASE), times(k % L, (P - a[0], a[1]))) == r)
def base64_of(text):
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text)
    return data
def read_key(data):
    found = re.fullmatch(r"(tystio/[a-z0-9-]{1,64})\+([0-9a-f]{8})\+(.+)\n", data.decode("utf-8"))
    key = base64_of(found[3])
    need(len(key) == 33 and key[0] == 1 and sha(found[1].encode() + b"\n" + key)[:4].hex() == found[2] and decode_point(key[1:]))
    return found[1], bytes.fromhex(found[2]), key[1:]
def read_checkpoint(data, key):
    text, signatures = data.decode("utf-8").split("\n\n", 1)
    origin, size, root = text.split("\n")
    need(origin == key[0] and int(matches("0|[1-9][0-9]*", size)) < 2**53 and len(base64_of(root)) == 32)
    need(signatures.endswith("\n") and signatures.count("\n") <= 16)
    found = [re.fullmatch("\u2014 ([^\x00-\x20+]+) ([^ ]+)", line) for line in signatures[:-1].split("\n")]
    need(all(found) and all(len(base64_of(line[2])) >= 5 for line in found))
    [ours] = [base64_of(line[2]) for line in found if (line[1], base64_of(line[2])[:4]) == key[:2]]
    check_signature(key[2], (text + "\n").encode(), ours[4:])
    return int(size), base64_of(root)

# Section 7: the steps.
class Verifier:
    def __init__(self, files, outside, sealed):
        self.files, self.outside, self.sealed, self.failed, self.checked = files, outside, sealed, [], 1
    def attempt(self, name, act, *arguments, **more):
        try:
            return act(*arguments, **more)
        except (ValueError, KeyError, TypeError, RecursionError):
            self.failed.append(name)
    def lines(self, path):
        data = self.files[path]
        self.attempt(path, need, not data or data.endswith(b"\n"))
        return data.removesuffix(b"\n").split(b"\n") if data else []
    def run(self):
        key = self.attempt(KEY, lambda: read_key(self.files[KEY]))
        if not self.files.get(LEAVES):
            return self.failed.append(LEAVES)
        lines, self.leaves, self.received, self.redacted, self.decided, self.erased = self.lines(LEAVES), [], {}, {}, {}, set()
        for index, line in enumerate(lines):
            self.leaves.append(self.attempt(f"leaf {index}", self.take, index, line))
        binding = [index for index, leaf in enumerate(self.leaves) if leaf and leaf["kind"] == "report-built"]
        self.attempt(LEAVES, need, binding)
        if binding:
            self.check_openings(binding[-1])
            self.check_files(self.leaves[binding[-1]]["files"])
        hashes = [sha(b"\x00" + line) for line in lines]
        self.checked += len(lines) + bool(key) + (self.outside is not None)
        if key:
            self.attempt(CHECKPOINT, lambda: need(read_checkpoint(self.files[CHECKPOINT], key) == (len(hashes), root_of(hashes))))
        if self.outside is not None:
            size, root = self.attempt("outside checkpoint", read_checkpoint, self.outside, key) or (0, root_of([]))
            self.attempt("outside checkpoint", need, size <= len(hashes) and root_of(hashes[:size]) == root)
        if self.sealed is not None and binding:
            self.check_sealed(binding[-1])
    def take(self, index, line):
        leaf = read_leaf(line)
        kind, reference = leaf["kind"], leaf.get("reference")
        need(kind not in MEMBERS or kind == "submission-received" or reference not in self.erased)
        if kind == "submission-received":
            need(self.received.setdefault(reference, index) == index)
        elif kind in ("document-redacted", "document-transcribed"):
            need(leaf["part"] in self.leaves[self.received[reference]]["parts"])
            versions = self.redacted.setdefault((reference, leaf["part"]), [])
            need(not versions or versions[-1][0] < leaf["version"])
            versions.append((leaf["version"], index, kind == "document-transcribed" or bool(versions) and versions[-1][2]))
        elif kind == "submission-erased":
            need(leaf["parts"] == sorted(self.leaves[self.received[reference]]["parts"]))
            self.decided.setdefault(reference, []).append((index, "erased"))
            self.erased.add(reference)
        elif kind == "publication-decided":
            need(reference in self.received)
            self.decided.setdefault(reference, []).append((index, leaf["state"]))
        return leaf
    def check_openings(self, bound):
        last = (-1, "")
        for number, line in enumerate(self.attempt(OPENINGS, self.lines, OPENINGS) or [], 1):
            self.checked += 1
            opening = self.attempt(f"{OPENINGS}: line {number}", self.read_opening, line, bound, last)
            if opening:
                last = (opening["leaf"], opening["part"])
                self.attempt(f"leaf {opening['leaf']}", self.check_opening, bound, **opening)
    def read_opening(self, line, bound, last):
        opening = read(line)
        need(set(opening) == {"content", "leaf", "part", "salt"} and isinstance(opening["content"], dict))
        need(type(opening["leaf"]) is int and 0 <= opening["leaf"] < bound)
        need(matches(HEX, opening["salt"]) and (opening["leaf"], matches(PART, opening["part"])) > last)
        return opening
    def check_opening(self, bound, content, leaf, part, salt):
        at, leaf = leaf, self.leaves[leaf]
        received, reference = leaf["kind"] == "submission-received", leaf["reference"]
        commitment = {leaf["part"]: leaf["commitment"]}[part] if not received else leaf["parts"][part]
        need((content["reference"], content["part"]) == (reference, part) and content.get("version", ABSENT) == leaf.get("version", ABSENT))
        need(hmac.digest(bytes.fromhex(salt), write(content).encode("utf-8"), "sha256").hex() == commitment)
        state = self.state(reference, bound)
        shown = [(index, typed) for _, index, typed in self.redacted.get((reference, part), []) if index < bound] or [(self.received[reference], False)]
        need(content.get("transcribed", ABSENT) is (True if shown[-1][1] else ABSENT))
        need(state in PUBLISHED and shown[-1][0] == at and (part != "envelope" or not received or state == "named"))
    def state(self, reference, bound):
        return ([state for index, state in self.decided.get(reference, []) if index < bound] or ["not-decided"])[-1]
    def check_files(self, listed):
        there = {path: sha(data).hex() for path, data in self.files.items()}
        for path in sorted((set(listed) | set(there)) - {LEAVES, CHECKPOINT}, key=str.encode):
            self.checked += 1
            self.attempt(path, need, listed.get(path) == there.get(path))

    # Section 8.3.
    def check_sealed(self, bound):
        manifest = self.attempt("sealed/sealed.json", self.read_manifest)
        self.attempt("sealed/sealed.json", lambda: manifest and need(
            bound > 0 and (self.leaves[bound - 1]["kind"], self.leaves[bound - 1]["commitment"]) == ("sealed-built", manifest["commitment"])))
        listed = manifest["files"] if manifest else {}
        there = {path: sha(data).hex() for path, data in self.sealed.items()}
        for path in sorted((set(listed) | set(there)) - {"sealed.json", CHECKPOINT}, key=str.encode):
            self.checked += 1
            self.attempt(f"sealed/{path}", need, listed.get(path) == there.get(path))
        self.checked += 2
        self.attempt(f"sealed/{CHECKPOINT}", lambda: need(self.sealed[CHECKPOINT] == self.files.get(CHECKPOINT)))
        if self.attempt(f"sealed/{OPENINGS}", lambda: self.sealed[OPENINGS]) is None:
            return
        data, last, opened = self.sealed[OPENINGS], (-1, ""), set()
        self.attempt(f"sealed/{OPENINGS}", need, not data or data.endswith(b"\n"))
        for number, line in enumerate(data.removesuffix(b"\n").split(b"\n") if data else [], 1):
            self.checked += 1
            opening = self.attempt(f"sealed/{OPENINGS}: line {number}", self.read_opening, line, bound, last)
            if opening:
                last = (opening["leaf"], opening["part"])
                opened.add(last)
                self.attempt(f"sealed/{OPENINGS}: line {number}", self.agree, **opening)
        for index, leaf in enumerate(self.leaves[:bound]):
            if leaf and self.state(leaf.get("reference"), bound) == "erased":
                continue
            parts = leaf and (leaf["parts"] if leaf["kind"] == "submission-received" else [leaf["part"]] if leaf["kind"] in ("document-redacted", "document-transcribed") else [])
            self.attempt(f"sealed/{OPENINGS}: leaf {index}", need, all((index, part) in opened for part in parts or []))
    def read_manifest(self):
        data = self.sealed["sealed.json"]
        need(data.endswith(b"\n"))
        manifest = read(data[:-1])
        need(set(manifest) == {"files", "salt"})
        message = write({"files": manifest["files"]}).encode("utf-8")
        commitment = hmac.digest(bytes.fromhex(matches(HEX, manifest["salt"])), message, "sha256").hex()
        return {"files": read_list(manifest["files"], "path", "sha256", PATH), "commitment": commitment}
    def agree(self, content, leaf, part, salt):
        at, leaf = leaf, self.leaves[leaf]
        typed = [typed for _, index, typed in self.redacted.get((leaf["reference"], part), []) if index == at] == [True]
        need(content.get("transcribed", ABSENT) is (True if typed else ABSENT))
        commitment = leaf["parts"][part] if leaf["kind"] == "submission-received" else {leaf["part"]: leaf["commitment"]}[part]
        need((content["reference"], content["part"]) == (leaf["reference"], part) and content.get("version", ABSENT) == leaf.get("version", ABSENT))
        need(hmac.digest(bytes.fromhex(salt), write(content).encode("utf-8"), "sha256").hex() == commitment)

def read_folder(folder):
    paths = [os.path.join(where, name) for where, _, names in os.walk(folder) for name in names]
    return {os.path.relpath(path, folder): open(path, "rb").read() for path in paths}

if __name__ == "__main__":
    sealed = read_folder(sys.argv.pop()) if "--sealed" in sys.argv else None
    words = [word for word in sys.argv[1:] if word != "--sealed"]
    verifier = Verifier(read_folder(words[0]), open(words[1], "rb").read() if len(words) > 1 else None, sealed)
    verifier.run()
    first = verifier.failed[0] if verifier.failed else None
    print(json.dumps({"verdict": "bad" if first else "good", "first": first, "checked": verifier.checked}))
