# Made by R 4.2.2 with forecast 8.20: Rscript theta.R > theta.txt
# Series ship with R (package datasets). One block each: name, season, horizon, values, mean, lower 80, upper 80,
# lower 95, upper 95.
suppressMessages(library(forecast))
show <- function(name, x, h = 12) {
  f <- thetaf(x, h = h)
  num <- function(v) cat(format(as.numeric(v), digits = 12, trim = TRUE), "\n")
  cat(name, frequency(x), h, "\n")
  num(x); num(f$mean); num(f$lower[, 1]); num(f$upper[, 1]); num(f$lower[, 2]); num(f$upper[, 2])
}
show("Nile", Nile)
show("AirPassengers", AirPassengers, 24)
show("USAccDeaths", USAccDeaths)
show("JohnsonJohnson", JohnsonJohnson)
show("LakeHuron", LakeHuron)
show("WWWusage", WWWusage)
show("UKgas", UKgas, 8)
show("nhtemp", nhtemp)
