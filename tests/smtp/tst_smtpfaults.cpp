/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/adversarialsmtpserver.h"
#include "support/testcertificates.h"
#include "support/waiting.h"

#include <QTest>

#include <deque>
#include <map>
#include <memory>

using namespace odziv;

/// The table of faults: everything that a server can do wrong, with one command at a time, with pipelining, with DATA,
/// with BDAT, in the clear, in TLS from the first byte and behind STARTTLS, with and without a login. Each cell sends
/// three messages, and the fault strikes the second.
///
/// Two oracles judge a cell. The server knows the truth: what the session calls accepted, the server has accepted in
/// words, and what it calls not delivered never arrived or was refused in words. And the table says what the verdict
/// rules demand: before the terminator any break is "deferred", after it "in doubt", an explicit 4xx or 5xx is "not
/// delivered", a complete 2xx line and nothing else is "accepted".
///
/// All cells run at the same time in one event loop; a row reports one of them.
class TestSmtpFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cell_data();
    void cell();

private:
    struct Cell;
    void addCells();
    void start(Cell &cell);

    TestCertificates m_certificates;
    std::deque<Cell> m_cells;
};

namespace {

using Stage = SmtpFault::Stage;
using After = SmtpFault::After;

/// How the session talks: columns of the table.
enum Way { LockStep, Pipelined, ChunkAlone, ChunksAhead, Ways };
const char *const wayNames[Ways] = {"lock step, DATA", "pipelining, DATA", "lock step, BDAT", "pipelining, BDAT"};

/// What is around the dialogue: sheets of the table.
enum Guard { InTheClear, ImplicitTls, StartTls };
const char *const guardNames[] = {"", ", TLS", ", STARTTLS"};

/// What is expected of the three messages, a letter each: Accepted, Deferred, Rejected, In doubt, "?" Accepted or in
/// doubt, "." Deferred or not even taken. Then, behind a blank, of the connection: as given, or "-" for anything.
struct Row
{
    const char *name;
    SmtpFault fault;
    const char *expected[Ways];
    int divisor = 10;                   ///< of the time-outs: 100 where the server falls silent
    const char *certificate = "server"; ///< see TestCertificates
};

/// Rows that make sense behind some guards only.
struct Sheet
{
    std::vector<Row> rows;
    std::vector<Guard> guards;
    bool login = false;
};

SmtpFault at(Stage stage, std::optional<QByteArray> bytes, After after = After::GoOn, int delay = 0, int message = 2)
{
    return {stage, message, std::move(bytes), after, delay};
}

const std::optional<QByteArray> asUsual;
const QByteArray nothing = QByteArray("");

/// The same for all ways of talking.
Row same(const char *name, SmtpFault fault, const char *expected, int divisor = 10)
{
    return {name, std::move(fault), {expected, expected, expected, expected}, divisor};
}

/// The fault comes before the end of the second message has left, except where the messages go in a row.
Row before(const char *name, SmtpFault fault, const char *expected, const char *ahead, int divisor = 10)
{
    return {name, std::move(fault), {expected, expected, expected, ahead}, divisor};
}

std::vector<Row> connectionRows()
{
    QByteArray manyKeywords = "250-adversary\r\n";
    for (int i = 0; i < 10000; ++i)
        manyKeywords += "250-X-KEYWORD-" + QByteArray::number(i) + "\r\n";
    manyKeywords += "250 LAST\r\n";
    return {
        same("connect: closed at once", at(Stage::Connect, nothing, After::Close), "... D"),
        same("connect: broken off at once", at(Stage::Connect, nothing, After::Drop), "... D"),
        same("connect: silence", at(Stage::Connect, nothing, After::Silence), "... D", 100),
        same("greeting: silence", at(Stage::Greeting, nothing, After::Silence), "... D", 100),
        same("greeting: 554", at(Stage::Greeting, "554 5.7.1 no mail here\r\n"), "... R"),
        same("greeting: 421", at(Stage::Greeting, "421 4.3.2 busy\r\n", After::Close), "... D"),
        same("greeting: 521", at(Stage::Greeting, "521 5.3.2 never\r\n"), "... R"),
        same("greeting: many lines", at(Stage::Greeting, "220-a\r\n220-b\r\n220 c\r\n"), "AAA A"),
        same("greeting: late", at(Stage::Greeting, asUsual, After::GoOn, 200), "AAA A"),
        same("greeting: no line end", at(Stage::Greeting, "220 hello", After::Close), "... D"),
        same("greeting: LF alone", at(Stage::Greeting, "220 hello\n"), "... D"),
        same("greeting: HTTP", at(Stage::Greeting, "HTTP/1.1 400 Bad Request\r\n\r\n"), "... D"),
        same("greeting: TLS", at(Stage::Greeting, QByteArray::fromHex("160301007a0100007603037f")), "... D", 100),
        same("greeting: a line of 8 MiB", at(Stage::Greeting, "220 " + QByteArray(8 << 20, 'x') + "\r\n"), "... D"),
        same("greeting: two of them", at(Stage::Greeting, "220 a\r\n220 b\r\n"), "... D"),
        same("EHLO: 421", at(Stage::Hello, "421 4.3.2 bye\r\n", After::Close), "... D"),
        same("EHLO: 550", at(Stage::Hello, "550 5.7.1 not you\r\n"), "... R"),
        same("EHLO: 451", at(Stage::Hello, "451 4.3.0 later\r\n"), "... D"),
        same("EHLO: silence", at(Stage::Hello, nothing, After::Silence), "... D", 100),
        same("EHLO: closed", at(Stage::Hello, nothing, After::Close), "... D"),
        same("EHLO: mixed codes", at(Stage::Hello, "250-a\r\n550 b\r\n"), "... D"),
        same("EHLO: 10,000 keywords", at(Stage::Hello, manyKeywords), "... D"),
        same("EHLO: NUL", at(Stage::Hello, QByteArray("250 a\0b\r\n", 9)), "... D"),
        same("EHLO: size of nonsense", at(Stage::Hello, "250-a\r\n250-SIZE -5\r\n250-SIZE 0\r\n250 SIZE x\r\n"),
             "AAA A"),
        same("EHLO: size too small", at(Stage::Hello, "250-a\r\n250-SIZE 99999999999999999999\r\n250 SIZE 4\r\n"),
             "RRR A"),
        same("QUIT: silence", at(Stage::Quit, nothing, After::Silence), "AAA A"),
        same("QUIT: closed", at(Stage::Quit, nothing, After::Drop), "AAA A"),
        same("QUIT: 500", at(Stage::Quit, "500 5.5.2 what\r\n"), "AAA A"),
    };
}

std::vector<Row> envelopeRows()
{
    const QByteArray longLine = "250 2.1.0 " + QByteArray(100000, 'x') + "\r\n";
    return {
        before("MAIL: 451", at(Stage::Mail, "451 4.3.0 later\r\n"), "AD. D", "ADA D"),
        before("MAIL: 452 full", at(Stage::Mail, "452 4.3.1 full\r\n"), "AD. D", "ADA D"),
        before("MAIL: 550", at(Stage::Mail, "550 5.7.1 not you\r\n"), "AD. R", "ADA R"),
        before("MAIL: 530", at(Stage::Mail, "530 5.7.0 log in\r\n"), "AD. R", "ADA R"),
        same("MAIL: 552", at(Stage::Mail, "552 5.3.4 too large\r\n"), "ARA A"),
        before("MAIL: 503", at(Stage::Mail, "503 5.5.1 order\r\n"), "AD. D", "ADA D"),
        before("MAIL: 421", at(Stage::Mail, "421 4.7.0 enough\r\n", After::Close), "AD. D", "ADI D"),
        before("MAIL: closed", at(Stage::Mail, nothing, After::Close), "AD. -", "AII -"),
        before("MAIL: broken off", at(Stage::Mail, nothing, After::Drop), "AD. -", "AII -"),
        before("MAIL: silence", at(Stage::Mail, nothing, After::Silence), "AD. -", "AII -", 100),
        before("MAIL: 354", at(Stage::Mail, "354 go\r\n"), "AD. -", "AII -"),
        before("MAIL: garbage", at(Stage::Mail, "ok\r\n"), "AD. -", "AII -"),
        before("MAIL: a line of 100 kB", at(Stage::Mail, longLine), "AD. -", "AII -"),
        same("MAIL: UTF-8", at(Stage::Mail, "250 2.1.0 \xc5\xa1\xff\xfe\r\n"), "AAA A"),
        same("MAIL: late", at(Stage::Mail, asUsual, After::GoOn, 100), "AAA A"),
        same("MAIL: tarpit for each", at(Stage::Mail, asUsual, After::GoOn, 30, 0), "AAA A"),
        {"MAIL: no enhanced code", at(Stage::Mail, "250 ok\r\n"), {"AAA A", "AD. -", "AAA A", "AII -"}},
        {"MAIL: enhanced code contradicts", at(Stage::Mail, "250 5.1.0 ok\r\n"), {"AAA A", "AD. -", "AAA A", "AII -"}},
        {"MAIL: one reply too many",
         at(Stage::Mail, "250 2.1.0 ok\r\n250 2.1.0 ok\r\n"),
         {"AD. -", "AD. -", "AD. -", "AII -"}},
        {"MAIL: one reply too few", at(Stage::Mail, nothing), {"AD. -", "AD. -", "AD. -", "AII -"}, 100},
        same("RCPT: 550", at(Stage::Recipient, "550 5.1.1 nobody\r\n"), "ARA A"),
        same("RCPT: 450", at(Stage::Recipient, "450 4.2.0 greylisted\r\n"), "ADA A"),
        same("RCPT: 451 rate", at(Stage::Recipient, "451 4.7.1 slow down\r\n"), "ADA A"),
        before("RCPT: 452 too many", at(Stage::Recipient, "452 4.5.3 too many\r\n"), "AD. D", "ADA D"),
        before("RCPT: 421", at(Stage::Recipient, "421 4.3.2 bye\r\n", After::Close), "AD. D", "ADI D"),
        same("RCPT: 251", at(Stage::Recipient, "251 2.1.5 forwarded\r\n"), "AAA A"),
        same("RCPT: 252", at(Stage::Recipient, "252 2.1.5 perhaps\r\n"), "AAA A"),
        before("RCPT: closed", at(Stage::Recipient, nothing, After::Close), "AD. -", "AII -"),
        before("RCPT: broken off", at(Stage::Recipient, nothing, After::Drop), "AD. -", "AII -"),
        before("RCPT: silence", at(Stage::Recipient, nothing, After::Silence), "AD. -", "AII -", 100),
        before("RCPT: garbage", at(Stage::Recipient, "250_2.1.5 ok\r\n"), "AD. -", "AII -"),
        before("RCPT: one reply too many", at(Stage::Recipient, "250 2.1.5 ok\r\n250 2.1.5 ok\r\n"), "AD. -", "AII -"),
        {"RCPT: one reply too few", at(Stage::Recipient, nothing), {"AD. -", "AD. -", "AD. -", "AII -"}, 100},
    };
}

std::vector<Row> contentRows()
{
    return {
        same("DATA: 451", at(Stage::Data, "451 4.3.0 later\r\n"), "ADA A"),
        same("DATA: 554", at(Stage::Data, "554 5.6.0 no\r\n"), "ARA A"),
        before("DATA: 421", at(Stage::Data, "421 4.3.2 bye\r\n", After::Close), "AD. D", "ADI D"),
        {"DATA: 250", at(Stage::Data, "250 2.0.0 ok\r\n"), {"AD. -", "AD. -", nullptr, nullptr}},
        {"DATA: 502", at(Stage::Data, "502 5.5.2 what\r\n"), {"AD. D", "AD. D", "AD. D", "ADI D"}},
        {"DATA: closed", at(Stage::Data, nothing, After::Close), {"AD. -", "AD. -", "AI. -", "AII -"}},
        {"DATA: broken off", at(Stage::Data, nothing, After::Drop), {"AD. -", "AD. -", "AI. -", "AII -"}},
        {"DATA: silence", at(Stage::Data, nothing, After::Silence), {"AD. -", "AD. -", "AI. -", "AII -"}, 100},
        {"354, then closed", at(Stage::Data, "354 go\r\n", After::Close), {"AI. -", "AI. -", "AI. -", "AII -"}},
        {"354, then silence", at(Stage::Data, "354 go\r\n", After::Silence), {"AI. -", "AI. -", "AI. -", "AII -"}, 100},
        {"354 and an early answer",
         at(Stage::Data, "354 go\r\n250 2.0.0 taken\r\n"),
         {"AD. -", "AD. -", "AI. -", "AII -"}},
    };
}

std::vector<Row> finalRows()
{
    return {
        before("end: closed", at(Stage::Content, nothing, After::Close), "AI. -", "AII -"),
        before("end: broken off", at(Stage::Content, nothing, After::Drop), "AI. -", "AII -"),
        before("end: silence", at(Stage::Content, nothing, After::Silence), "AI. -", "AII -", 100),
        before("end: late, in time", at(Stage::Content, asUsual, After::GoOn, 3000), "AAA A", "AAA A", 100),
        before("end: too late", at(Stage::Content, asUsual, After::GoOn, 8000), "AI. -", "AII -", 100),
        before("end: 421", at(Stage::Content, "421 4.3.2 bye\r\n", After::Close), "AD. D", "ADI D"),
        same("end: 451", at(Stage::Content, "451 4.3.0 later\r\n"), "ADA A"),
        same("end: 452", at(Stage::Content, "452 4.3.1 full\r\n"), "ADA A"),
        same("end: 550", at(Stage::Content, "550 5.7.1 spam\r\n"), "ARA A"),
        same("end: 552", at(Stage::Content, "552 5.3.4 too large\r\n"), "ARA A"),
        same("end: 250 without enhanced code", at(Stage::Content, "250 ok\r\n"), "AAA A"),
        same("end: 250 in many lines", at(Stage::Content, "250-2.0.0 a\r\n250-2.0.0 b\r\n250 2.0.0 c\r\n"), "AAA A"),
        before("end: 250, then closed", at(Stage::Content, asUsual, After::Close), "AA. -", "AAI -"),
        before("end: 250, then broken off", at(Stage::Content, asUsual, After::Drop), "A?. -", "A?I -"),
        before("end: garbage before 250", at(Stage::Content, "hm\r\n250 2.0.0 taken\r\n"), "AI. -", "AII -"),
        before("end: 2", at(Stage::Content, "2", After::Close), "AI. -", "AII -"),
        before("end: 250 without line end", at(Stage::Content, "250 2.0.0 taken", After::Close), "AI. -", "AII -"),
        before("end: first line of 250", at(Stage::Content, "250-2.0.0 taken\r\n", After::Close), "AI. -", "AII -"),
        before("end: 354 again", at(Stage::Content, "354 go\r\n"), "AI. -", "AII -"),
        {"end: answered twice",
         at(Stage::Content, "250 2.0.0 taken\r\n250 2.0.0 taken\r\n"),
         {"AA. -", "AAD -", "AA. -", "AAI -"}},
        {"end: no answer, but the next ones", at(Stage::Content, nothing), {"AI. -", "AI. -", "AI. -", "AII -"}, 100},
        {"end: the answer of an address", at(Stage::Content, "250 2.1.5 ok\r\n"), {"AAA A", "AI. -", "AAA A", "AII -"}},
        {"RSET: 502", at(Stage::Reset, "502 5.5.2 what\r\n", After::GoOn, 0, 0), {"AAA A", "AAA A", "AAA A", "AII -"}},
    };
}

std::vector<Row> startTlsRows()
{
    const auto atTls = [](std::optional<QByteArray> bytes, After after = After::GoOn) {
        return at(Stage::StartTls, std::move(bytes), after);
    };
    const auto shows = [&](const char *name, const char *certificate) {
        Row row = same(name, atTls(asUsual), "... R");
        row.certificate = certificate;
        return row;
    };
    return {
        same("STARTTLS: as it should be", atTls(asUsual), "AAA A"),
        same("STARTTLS: not offered", at(Stage::Hello, "250-adversary\r\n250 ENHANCEDSTATUSCODES\r\n"), "... R"),
        same("STARTTLS: not offered, EHLO unknown", at(Stage::Hello, "502 5.5.2 what\r\n"), "... R"),
        same("STARTTLS: 454", atTls("454 4.7.0 not now\r\n"), "... D"),
        same("STARTTLS: 502", atTls("502 5.5.1 what\r\n"), "... R"),
        same("STARTTLS: 220, then closed", atTls("220 2.0.0 go\r\n", After::Close), "... D"),
        same("STARTTLS: 220, then broken off", atTls("220 2.0.0 go\r\n", After::Drop), "... D"),
        same("STARTTLS: an answer smuggled in behind 220", atTls("220 2.0.0 go\r\n250-evil\r\n250 PIPELINING\r\n"),
             "... D"),
        same("STARTTLS: the handshake stalls", atTls("220 2.0.0 go\r\n", After::Silence), "... D", 100),
        same("STARTTLS: an old TLS only", atTls("220 2.0.0 go\r\n", After::TlsAlert), "... D"),
        same("STARTTLS: silence", atTls(nothing, After::Silence), "... D", 100),
        shows("certificate: run out", "expired"),
        shows("certificate: of nobody we know", "selfsigned"),
        shows("certificate: of another name", "wrongname"),
    };
}

std::vector<Row> loginRows()
{
    const auto atLogin = [](std::optional<QByteArray> bytes, After after = After::GoOn) {
        return at(Stage::Auth, std::move(bytes), after);
    };
    return {
        same("AUTH: as it should be", atLogin(asUsual), "AAA A"),
        same("AUTH: 535", atLogin("535 5.7.8 wrong\r\n"), "... R"),
        same("AUTH: 534", atLogin("534 5.7.9 too weak\r\n"), "... R"),
        same("AUTH: 530", atLogin("530 5.7.0 first something else\r\n"), "... R"),
        same("AUTH: 500", atLogin("500 5.5.2 what\r\n"), "... R"),
        same("AUTH: 454", atLogin("454 4.7.0 later\r\n"), "... D"),
        same("AUTH: 432", atLogin("432 4.7.12 a new password is needed\r\n"), "... D"),
        same("AUTH: 421", atLogin("421 4.3.2 bye\r\n", After::Close), "... D"),
        same("AUTH: challenges without end", atLogin("334 \r\n"), "... R"),
        same("AUTH: a challenge that is no base64", atLogin("334 !!!\r\n"), "... R"),
        same("AUTH: garbage", atLogin("welcome\r\n"), "... D"),
        same("AUTH: closed", atLogin(nothing, After::Close), "... D"),
        same("AUTH: broken off", atLogin(nothing, After::Drop), "... D"),
        same("AUTH: silence", atLogin(nothing, After::Silence), "... D", 100),
        same("AUTH: no method for us", at(Stage::Hello, "250-adversary\r\n250 AUTH GSSAPI\r\n"), "... R"),
        before("AUTH: 235, and then 530", at(Stage::Mail, "530 5.7.0 log in\r\n"), "AD. R", "ADA R"),
    };
}

/// The password must not leave.
std::vector<Row> clearLoginRows()
{
    return {
        same("AUTH in the clear: PLAIN alone", at(Stage::Hello, "250-adversary\r\n250 AUTH PLAIN LOGIN\r\n"), "... R")};
}

QString letters(const SessionRecorder &recorder)
{
    QString text = QStringLiteral("...");
    for (const auto &verdict : recorder.finished) {
        switch (verdict.status.outcome) {
        case DeliveryStatus::Outcome::Accepted:
            text[verdict.token - 1] = u'A';
            break;
        case DeliveryStatus::Outcome::Deferred:
            text[verdict.token - 1] = u'D';
            break;
        case DeliveryStatus::Outcome::Rejected:
            text[verdict.token - 1] = u'R';
            break;
        case DeliveryStatus::Outcome::InDoubt:
            text[verdict.token - 1] = u'I';
            break;
        }
    }
    return text;
}

bool agrees(const QString &got, const QString &expected)
{
    for (int i = 0; i < 3; ++i) {
        const QChar wanted = expected.at(i);
        const QChar is = got.at(i);
        const bool right = wanted == u'?'   ? is == u'A' || is == u'I'
                           : wanted == u'.' ? is == u'.' || is == u'D'
                                            : is == wanted;
        if (!right)
            return false;
    }
    return true;
}

} // namespace

struct TestSmtpFaults::Cell
{
    QString name;
    Row row;
    Way way = LockStep;
    Guard guard = InTheClear;
    bool login = false;
    std::unique_ptr<AdversarialSmtpServer> server;
    std::unique_ptr<SessionRecorder> recorder;
    bool ended = false;

    QString trouble() const;
};

/// What is wrong with the outcome; empty if nothing is.
QString TestSmtpFaults::Cell::trouble() const
{
    if (!recorder || !recorder->closed)
        return QStringLiteral("the session hangs");
    if (!recorder->violations.isEmpty() || !server->violations().isEmpty())
        return (recorder->violations + server->violations()).join(u'\n');
    const QString expected = QString::fromLatin1(row.expected[way]);
    const QString got = letters(*recorder);
    if (!agrees(got, expected))
        return QStringLiteral("%1 instead of %2: %3").arg(got, expected, recorder->closed->reply);
    const QString end = outcomeName(recorder->closed->outcome).left(1).toUpper();
    if (expected.at(4) != u'-' && end != expected.at(4))
        return QStringLiteral("the connection ended as %1: %2")
            .arg(describe(*recorder->closed), recorder->closed->reply);
    for (const auto &verdict : recorder->finished) {
        using Outcome = DeliveryStatus::Outcome;
        const bool arrived = server->arrived().contains(verdict.token);
        const bool accepted = server->accepted().contains(verdict.token);
        const bool refused = server->refused().contains(verdict.token);
        const Outcome outcome = verdict.status.outcome;
        if (outcome == Outcome::Accepted && !accepted)
            return QStringLiteral("message %1 counts as sent and was not accepted").arg(verdict.token);
        const bool notDelivered = outcome == Outcome::Deferred || outcome == Outcome::Rejected;
        if (notDelivered && (accepted || (arrived && !refused)))
            return QStringLiteral("message %1 would be sent again and had arrived").arg(verdict.token);
    }
    return {};
}

void TestSmtpFaults::addCells()
{
    const std::vector<Guard> usual{InTheClear, ImplicitTls};
    const Sheet sheets[] = {
        {connectionRows(), usual},
        {startTlsRows(), {StartTls}},
        {loginRows(), {ImplicitTls, StartTls}, true},
        {clearLoginRows(), {InTheClear}, true},
        {envelopeRows(), usual},
        {contentRows(), usual},
        {finalRows(), usual},
    };
    for (const Sheet &sheet : sheets) {
        for (const Row &row : sheet.rows) {
            for (int way = 0; way < Ways; ++way) {
                if (!row.expected[way]) // cannot happen there
                    continue;
                for (const Guard guard : sheet.guards) {
                    Cell &cell = m_cells.emplace_back();
                    cell.name = QStringLiteral("%1; %2%3")
                                    .arg(QString::fromLatin1(row.name), QString::fromLatin1(wayNames[way]),
                                         QString::fromLatin1(guardNames[guard]));
                    cell.row = row;
                    cell.way = static_cast<Way>(way);
                    cell.guard = guard;
                    cell.login = sheet.login;
                }
            }
        }
    }
}

void TestSmtpFaults::start(Cell &cell)
{
    AdversarialSmtpServer::Offers offers;
    offers.pipelining = cell.way == Pipelined || cell.way == ChunksAhead;
    offers.chunking = cell.way == ChunkAlone || cell.way == ChunksAhead;
    offers.implicitTls = cell.guard == ImplicitTls;
    offers.startTls = cell.guard == StartTls;
    offers.auth = cell.login;
    cell.server = std::make_unique<AdversarialSmtpServer>(offers, cell.row.fault);
    const QString certificate = QString::fromLatin1(cell.row.certificate);
    cell.server->setCertificate(m_certificates.certificateFile(certificate), m_certificates.keyFile(certificate));
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = cell.server->serverPort();
    constexpr SmtpServer::Security securities[]
        = {SmtpServer::Security::None, SmtpServer::Security::ImplicitTls, SmtpServer::Security::StartTls};
    server.security = securities[cell.guard];
    if (cell.login) {
        server.user = QStringLiteral("kampanja");
        server.password = QStringLiteral("tajna lozinka");
    }
    server.extraCaFile = m_certificates.caFile();
    server.helloName = QStringLiteral("desk.odziv.example");
    server.depth = offers.chunking ? 4 : 1;
    server.timeoutDivisor = cell.row.divisor;
    QList<OutgoingMessage> messages;
    for (int i = 1; i <= 3; ++i)
        messages << OutgoingMessage{i,
                                    "office@odziv.example",
                                    "ana@kupci.example",
                                    "Subject: " + QByteArray::number(i) + "\r\n\r\nDragi\r\n",
                                    {}};
    cell.recorder = std::make_unique<SessionRecorder>(server, messages);
    cell.recorder->session().open();
}

void TestSmtpFaults::initTestCase()
{
    if (!m_certificates.problem().isEmpty())
        QSKIP(qPrintable(m_certificates.problem()));
    addCells();
    constexpr int atATime = 24;
    int running = 0;
    size_t next = 0;
    const auto step = [&] {
        for (size_t i = 0; i < next; ++i) {
            Cell &cell = m_cells[i];
            if (!cell.ended && cell.recorder->closed) {
                cell.ended = true;
                --running;
            }
        }
        while (running < atATime && next < m_cells.size()) {
            start(m_cells[next++]);
            ++running;
        }
        return running == 0;
    };
    waitUntil(step, 240 * 1000);
}

void TestSmtpFaults::cell_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_cells.size(); ++i)
        QTest::newRow(qPrintable(m_cells[i].name)) << static_cast<int>(i);
}

void TestSmtpFaults::cell()
{
    QFETCH(int, index);
    const QString trouble = m_cells[static_cast<size_t>(index)].trouble();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

QTEST_GUILESS_MAIN(TestSmtpFaults)
#include "tst_smtpfaults.moc"
