#include <iostream>
#include <vector>
using namespace std;

int main() {
    long long a, b, m;
    int n;
    cin >> a >> b >> n >> m;
    vector<long long> f(n + 2);
    f[1] = a % m;
    f[2] = b % m;
    for (int i = 3; i <= n; i++) f[i] = (f[i - 1] + f[i - 2]) % m;
    cout << f[n] << endl;
}
