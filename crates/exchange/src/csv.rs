//! Rows of CSV that a person opens in a spreadsheet.

/// Whether a spreadsheet might run a cell that begins with this letter.
fn runs(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\n' | '\r' | '＝' | '＋' | '－' | '＠' | '\u{2212}'
    )
}

/// Writes a row (RFC 4180), ended by CRLF. A cell that a spreadsheet might run gets an apostrophe before it (OWASP, *CSV
/// Injection*), as does one that begins with an apostrophe, so that taking one away brings every cell back as it was.
pub fn push_row(out: &mut String, cells: &[&str]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        let marked = cell
            .trim_start_matches(' ')
            .starts_with(|c| runs(c) || c == '\'');
        let quoted = cell.contains([',', '"', '\n', '\r']);
        if quoted {
            out.push('"');
        }
        if marked {
            out.push('\'');
        }
        if quoted {
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_marked() {
        let mut out = String::new();
        push_row(
            &mut out,
            &["=1+1", "a \"b\"\nc", " @x", "'so", "plain", "-", ""],
        );
        assert_eq!(out, "'=1+1,\"a \"\"b\"\"\nc\",' @x,''so,plain,'-,\r\n");
    }
}
