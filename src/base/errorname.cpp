// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "base/errorname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Row
{
    ErrorKind kind;
    QLatin1StringView name;
};

constexpr std::array kRows = {
    Row{ErrorKind::Usage, "usage"_L1},
    Row{ErrorKind::File, "file"_L1},
    Row{ErrorKind::PortInUse, "portInUse"_L1},
    Row{ErrorKind::HostNotFound, "hostNotFound"_L1},
    Row{ErrorKind::ConnectionRefused, "connectionRefused"_L1},
    Row{ErrorKind::ConnectionLost, "connectionLost"_L1},
    Row{ErrorKind::Timeout, "timeout"_L1},
    Row{ErrorKind::Tls, "tls"_L1},
    Row{ErrorKind::Proxy, "proxy"_L1},
    Row{ErrorKind::NotResponsesServer, "notResponsesServer"_L1},
    Row{ErrorKind::Protocol, "protocol"_L1},
    Row{ErrorKind::TooLarge, "tooLarge"_L1},
    Row{ErrorKind::SignInNeeded, "signInNeeded"_L1},
    Row{ErrorKind::Forbidden, "forbidden"_L1},
    Row{ErrorKind::UnknownModel, "unknownModel"_L1},
    Row{ErrorKind::ContextTooLong, "contextTooLong"_L1},
    Row{ErrorKind::LimitReached, "limitReached"_L1},
    Row{ErrorKind::RateLimited, "rateLimited"_L1},
    Row{ErrorKind::Overloaded, "overloaded"_L1},
    Row{ErrorKind::Policy, "policy"_L1},
    Row{ErrorKind::BadRequest, "badRequest"_L1},
    Row{ErrorKind::Server, "server"_L1},
    Row{ErrorKind::Busy, "busy"_L1},
    Row{ErrorKind::Interrupted, "interrupted"_L1},
    Row{ErrorKind::NotKept, "notKept"_L1},
    Row{ErrorKind::SessionEnded, "sessionEnded"_L1},
    Row{ErrorKind::SignInDeclined, "signInDeclined"_L1},
    Row{ErrorKind::NotEntitled, "notEntitled"_L1},
    Row{ErrorKind::PlanNotShared, "planNotShared"_L1},
    Row{ErrorKind::IdentityNotProven, "identityNotProven"_L1},
    Row{ErrorKind::ClockWrong, "clockWrong"_L1},
    Row{ErrorKind::SignInTimeout, "signInTimeout"_L1},
    Row{ErrorKind::DeviceCodeOff, "deviceCodeOff"_L1},
    Row{ErrorKind::CodeExpired, "codeExpired"_L1},
    Row{ErrorKind::StoreMissing, "storeMissing"_L1},
    Row{ErrorKind::StoreLocked, "storeLocked"_L1},
    Row{ErrorKind::StoreRefused, "storeRefused"_L1},
    Row{ErrorKind::StoreSilent, "storeSilent"_L1},
    Row{ErrorKind::InUse, "inUse"_L1},
    Row{ErrorKind::DiskFull, "diskFull"_L1},
    Row{ErrorKind::NotWritable, "notWritable"_L1},
    Row{ErrorKind::HistoryDamaged, "historyDamaged"_L1},
    Row{ErrorKind::HistoryNewer, "historyNewer"_L1},
    Row{ErrorKind::HistoryInUse, "historyInUse"_L1},
};

constexpr bool isComplete()
{
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].kind != ErrorKind(i)) // a name for each, in their order
            return false;
    }
    return kRows.size() == std::size_t(kLastErrorKind) + 1;
}
static_assert(isComplete());

} // namespace

QLatin1StringView errorName(ErrorKind kind)
{
    return kRows[std::size_t(kind)].name;
}

std::optional<ErrorKind> errorNamed(QAnyStringView name)
{
    const auto row = std::ranges::find_if(kRows, [name](const Row &each) { return each.name == name; });
    return row == kRows.end() ? std::nullopt : std::optional(row->kind);
}

} // namespace Lectern
